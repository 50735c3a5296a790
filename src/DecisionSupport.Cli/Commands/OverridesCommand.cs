using System.CommandLine;
using DecisionSupport.Record;

namespace DecisionSupport.Cli;

/// <summary><c>overrides DIR</c>: counts the overrides in a folder by gateway, reason and direction.</summary>
internal static class OverridesCommand
{
    internal static Command Create(ToolIo io)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A folder with overrides that 'override' wrote, as *.override.json." };
        var format = CommonOptions.Format();
        var output = CommonOptions.Output();
        var command = new ToolCommand(
            "overrides",
            "Counts the overrides in a folder by gateway and reason, with a chart. It names nobody.",
            "overrides overrides/",
            "overrides overrides/ --format html --output overrides.html")
        {
            folder, format, output,
        };
        command.SetAction(parsed =>
        {
            var files = Files(parsed.GetRequiredValue(folder));
            var summary = OverrideSummary.Of(files.Select(Records.ReadOverride), OverridePolicy.Default);
            Results.Write(
                parsed.GetValue(format) switch
                {
                    "json" => summary.Json(),
                    "markdown" => summary.Markdown(),
                    "html" => summary.Html(),
                    _ => summary.Text(),
                },
                parsed.GetValue(output),
                io);
            return ExitCode.Done;
        });
        return command;
    }

    private static List<string> Files(DirectoryInfo folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder.FullName, "*.override.json").Order(StringComparer.Ordinal)];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw ToolException.BadInput($"{folder}: there is no such folder, or it cannot be read.");
        }
    }
}
