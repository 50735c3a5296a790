using YamlDotNet.Core;

namespace DecisionSupport.Formats;

/// <summary>Says in plain words why a text is not YAML.</summary>
internal static class YamlSyntax
{
    internal static void Report(YamlException fault, string text, FaultLog faults)
    {
        var at = new Position((int)fault.Start.Line, (int)fault.Start.Column);
        var lines = text.Split('\n');
        var line = at.Line >= 1 && at.Line <= lines.Length ? lines[at.Line - 1].TrimEnd('\r') : "";
        faults.Add(FaultCode.Syntax, at, "", line.Trim() is { Length: > 0 } shown ? shown : null, Explain(fault.Message, line));
    }

    private static string Explain(string message, string line)
    {
        var indent = line[..(line.Length - line.TrimStart().Length)];
        return (message, line) switch
        {
            _ when indent.Contains('\t') => "The line is indented with a tab, which YAML does not allow. Use spaces.",
            _ when line.Contains(": ", StringComparison.Ordinal) && line.IndexOf(": ", StringComparison.Ordinal) != line.LastIndexOf(": ", StringComparison.Ordinal) =>
                "The line is not YAML as it stands. A text that holds a colon followed by a space must be in quotation marks.",
            _ => $"The file is not YAML here: {Sentence(message)} Check the indentation, the quotation marks and the brackets on this line and the one before.",
        };
    }

    // YamlDotNet speaks of scanning and of tokens, and may or may not end in a full stop.
    private static string Sentence(string message) => Printable.Short(message.Trim().TrimEnd('.')) + ".";
}
