using System.Text.RegularExpressions;
using Spectre.Console;

namespace DecisionSupport.Cli;

/// <summary>Colours marks and headings on a terminal; anywhere else the text goes out as it is.</summary>
/// <remarks>Colour repeats what a mark says in words and never says more.</remarks>
internal static partial class ColouredText
{
    internal static void Write(string text, ToolIo io)
    {
        if (!io.Colour)
        {
            io.Out.Write(text);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(io.Out) });
        console.Profile.Width = int.MaxValue;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            console.Write(new Markup(Marked(line) + "\n"));
        }
    }

    /// <summary>Escapes the line before any colour is added, so that a name which looks like markup stays a name.</summary>
    private static string Marked(string line)
    {
        var escaped = Markup.Escape(line);
        return IsHeading().IsMatch(line) ? $"[bold]{escaped}[/]" : Marks().Replace(escaped, m => $"[{Colour(m.Groups[1].Value)}]{m.Value}[/]");
    }

    private static string Colour(string mark) => mark switch { "yes" or "done" => "green", "no" or "not done" => "blue", _ => "yellow" };

    [GeneratedRegex(@"(?<=^\s*)\[\[(yes|no|not known|done|not done)\]\]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?=.*\p{Lu})[^\p{Ll}]{6,}$|^[=-]{6,}$")]
    private static partial Regex IsHeading();
}
