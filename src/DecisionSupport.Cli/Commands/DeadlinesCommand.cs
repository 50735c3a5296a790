using System.CommandLine;
using DecisionSupport.Explain;

namespace DecisionSupport.Cli;

/// <summary><c>deadlines FILE</c>: the dates of each child's case, by the day, or as a calendar.</summary>
internal static class DeadlinesCommand
{
    private const string Formats = "text|json|markdown|html|ics";

    internal static Command Create(ToolIo io)
    {
        var file = CommonOptions.File();
        var child = new Option<string?>("--child") { Description = "Only this child, by the id in the file.", HelpName = "ID" };
        var asAt = CommonOptions.AsAt();
        var format = new Option<string>("--format") { Description = "text, json, markdown, html or ics (a calendar to import; how many days it leaves out, or that it holds no event, is said on standard error).", DefaultValueFactory = _ => "text", HelpName = Formats };
        format.AcceptOnlyFromAmong(Formats.Split('|'));
        var names = new Option<bool>("--names") { Description = "With ics: name the children in the titles of events. A calendar is seen by others." };
        var old = CommonOptions.ChecksOldAfter();
        var output = CommonOptions.Output();
        var command = new ToolCommand(
            "deadlines",
            "Says what is due by when, how the day was counted and on what law; what is past; and which days are not recorded.",
            "deadlines family.yaml",
            "deadlines family.yaml --child sam --as-at 2026-03-02",
            "deadlines family.yaml --format ics --output family.ics")
        {
            file, child, asAt, format, names, old, output,
        };
        command.SetAction(parsed =>
        {
            var situation = CaseFiles.Read(parsed.GetRequiredValue(file), io);
            var assessment = AssessCommand.Assess(situation, parsed.GetValue(asAt), parsed.GetValue(child), parsed.GetRequiredValue(file));
            var options = new ExplainOptions { FileDay = situation.AsAt, ChecksOldAfterMonths = parsed.GetValue(old) };
            Results.Write(Render(parsed.GetValue(format)!, assessment, options, parsed.GetValue(names)), parsed.GetValue(output), io);
            if (parsed.GetValue(format) == "ics")
            {
                CalendarNotice.Write(assessment, io);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string Render(string format, Assessment assessment, ExplainOptions options, bool names) => format switch
    {
        "json" => DeadlineReport.Json(assessment, options),
        "markdown" => DeadlineReport.Markdown(assessment, options),
        "html" => DeadlineReport.Html(assessment, options),
        "ics" => DeadlineReport.Calendar(assessment, names),
        _ => DeadlineReport.Text(assessment, options),
    };
}
