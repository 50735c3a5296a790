using System.Text;

namespace DecisionSupport.Cli;

/// <summary>Reads files of text for commands, of a size that a person could have written.</summary>
internal static class TextFiles
{
    private const int MostRead = 2 * 1024 * 1024;

    internal static string Read(string file, int mostRead = MostRead)
    {
        try
        {
            using var reader = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            var buffer = new char[(int)Math.Min(mostRead, Math.Max(new FileInfo(file).Length, 1))];
            return new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
        }
        catch (DecoderFallbackException)
        {
            throw ToolException.BadInput($"{file}: it is not UTF-8. Save it as UTF-8.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.BadInput($"{file}: {CaseFiles.Why(refused)}");
        }
    }
}
