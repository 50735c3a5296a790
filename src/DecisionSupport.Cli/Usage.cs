using System.CommandLine;
using DecisionSupport.Formats;

namespace DecisionSupport.Cli;

/// <summary>Refuses bad usage, and suggests what may have been meant.</summary>
internal static class Usage
{
    internal static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine($"{Root.Name}: {message}");
        }

        var known = Known(parsed.CommandResult.Command);
        foreach (var unmatched in parsed.UnmatchedTokens)
        {
            if (Nearest.To(unmatched, known) is { } meant)
            {
                error.WriteLine($"Did you mean '{meant}'?");
            }
        }

        error.WriteLine($"Try: {Path(parsed.CommandResult.Command)} --help");
        return ExitCode.BadUsage;
    }

    private static List<string> Known(Command command) =>
        [.. command.Subcommands.Select(c => c.Name), .. command.Options.Select(o => o.Name), "--debug"];

    private static string Path(Command command) => command.Name == Root.Name ? Root.Name : $"{Root.Name} {command.Name}";
}
