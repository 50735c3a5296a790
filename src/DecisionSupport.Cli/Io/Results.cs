namespace DecisionSupport.Cli;

/// <summary>Writes a command's result to standard output or to a file.</summary>
internal static class Results
{
    internal static void Write(string result, FileInfo? file, ToolIo io)
    {
        if (file is null)
        {
            ColouredText.Write(result, io);
            return;
        }

        try
        {
            File.WriteAllText(file.FullName, result);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw ToolException.BadUsage($"{file}: it cannot be written. Name a file in a folder that is there and that you may write to.");
        }

        io.Error.WriteLine($"Written to {file}.");
    }
}
