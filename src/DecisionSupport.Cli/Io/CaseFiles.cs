using DecisionSupport.Formats;

namespace DecisionSupport.Cli;

/// <summary>Reads case files for commands; a faulty one ends the command with every fault.</summary>
internal static class CaseFiles
{
    private const string StandardInput = "-";

    /// <summary>Beyond the largest case file, so that the reader can refuse what is too large without all of it being read.</summary>
    private const int MostRead = 2 * 1024 * 1024;

    /// <summary>Reads a file, or standard input where the name is <c>-</c>.</summary>
    internal static FamilySituation Read(string file, ToolIo io)
    {
        var read = string.Equals(file, StandardInput, StringComparison.Ordinal) ? CaseFile.Read(Input(io.In), "standard input") : Opened(file);
        return read.Situation ?? throw ToolException.BadInput([.. read.Lines]);
    }

    private static CaseFileResult Opened(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return CaseFile.Read(stream, file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.BadInput($"{file}: {(Directory.Exists(file) ? "it is a folder: name a file in it." : Why(refused))}");
        }
    }

    internal static string Why(Exception refused) => refused switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
        UnauthorizedAccessException => "it cannot be read: you have no right to.",
        _ => "it cannot be read.",
    };

    private static string Input(TextReader reader)
    {
        var buffer = new char[MostRead];
        try
        {
            return new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
        }
        catch (System.Text.DecoderFallbackException)
        {
            throw ToolException.BadInput("standard input: it is not UTF-8. Save the case file as UTF-8.");
        }
    }
}
