using YamlDotNet.Core;

namespace DecisionSupport.Formats;

/// <summary>Says in plain words why a text is not YAML.</summary>
internal static class YamlSyntax
{
    private const string Fit = "The line does not fit the lines above it. Check that it is indented as they are, and that every key ends with a colon and a space.";

    private const string Bracket = "A bracket is opened and not closed above this place, or a comma is missing.";

    // What the parser says it was doing, and what that means to whoever wrote the file; the first that fits.
    private static readonly (string Said, string Means)[] Meanings =
    [
        ("flow", Bracket),
        ("not valid due to the current state", Bracket),
        ("invalid mapping", "A key stands where the text before it has not ended. Check the indentation; a text that holds a colon must be in quotation marks."),
        ("quoted scalar", "A quotation mark is opened and not closed, or the text goes on below it without enough indentation."),
        ("escape", "After a backslash in quotation marks only certain letters may stand. Write the backslash twice, or use single quotation marks."),
        ("anchor or alias", "A text that begins with * or & must be in quotation marks."),
        ("cannot start any token", "A text that begins with this sign must be in quotation marks."),
        ("block", Fit),
        ("simple key", Fit),
        ("mapping values are not allowed", "A text that holds a colon followed by a space must be in quotation marks."),
        ("directive", "A line that begins with % has no meaning in a case file. Remove it."),
    ];

    internal static void Report(Exception fault, Mark start, string text, FaultLog faults)
    {
        var lines = text.Split('\n');
        var at = new Position(Math.Clamp((int)start.Line, 1, lines.Length), Math.Max((int)start.Column, 1));
        var tab = Array.FindIndex(lines, IsTabbed);
        if (tab >= 0 && (tab + 1 == at.Line || fault.Message.Contains("tab", StringComparison.Ordinal)))
        {
            faults.Add(FaultCode.Syntax, new Position(tab + 1, lines[tab].IndexOf('\t') + 1), "", lines[tab].Trim(), "The line is indented with a tab, which YAML does not allow. Use spaces.");
            return;
        }

        var line = lines[at.Line - 1].Trim();
        faults.Add(FaultCode.Syntax, at, "", line.Length > 0 ? line : null, Explain(fault.Message, line));
    }

    private static string Explain(string message, string line)
    {
        var means = Meanings.FirstOrDefault(m => message.Contains(m.Said, StringComparison.OrdinalIgnoreCase)).Means;
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon >= 0 && line.IndexOf(": ", colon + 1, StringComparison.Ordinal) >= 0 && !line.Contains('{') && !line.Contains('"')
            ? "A text that holds a colon followed by a space must be in quotation marks."
            : means ?? "The file is not YAML here. Check the indentation, the quotation marks and the brackets on this line and the one before.";
    }

    private static bool IsTabbed(string line) => line[..(line.Length - line.TrimStart().Length)].Contains('\t') && line.Trim().Length > 0;
}
