using System.CommandLine;
using System.Globalization;
using DecisionSupport.Adapters;
using DecisionSupport.Formats;
using DecisionSupport.Record;

namespace DecisionSupport.Cli;

/// <summary><c>record FILE</c>: what was asked, by which rules, and what the library said, as a document to keep.</summary>
internal static class RecordCommand
{
    internal static Command Create(ToolIo io)
    {
        var file = CommonOptions.File();
        var asAt = CommonOptions.AsAt();
        var mask = new Option<bool>("--mask") { Description = "Take names, ids, texts, sources and givers out before assessing. Days of birth stay: it is not anonymous to somebody who knows the family." };
        var form = new Option<string>("--as")
        {
            Description = "record: the whole record. cards: what is recommended, in the style of CDS Hooks. log: one line without facts.",
            DefaultValueFactory = _ => "record",
            HelpName = "record|cards|log",
        };
        form.AcceptOnlyFromAmong("record", "cards", "log");
        var child = new Option<string?>("--child") { Description = "With --as cards: which child, by the id in the file.", HelpName = "ID" };
        var at = CommonOptions.At("With --as log: when, as your clock says; the tool reads none.");
        var output = CommonOptions.Output();
        var command = new ToolCommand(
            "record",
            "Writes an assessment as a record: canonical JSON with hashes, which 'replay' checks and repeats.",
            "record family.yaml --output family.record.json",
            "record family.yaml --mask --output family.record.json",
            "record family.yaml --as cards --child sam",
            "record family.yaml --as log --at 2026-03-02T10:00:00+00:00")
        {
            file, asAt, mask, form, child, at, output,
        };
        command.SetAction(parsed =>
        {
            var read = CaseFiles.Read(parsed.GetRequiredValue(file), io);
            var asked = CommonOptions.On(read, parsed.GetValue(asAt));
            var masked = parsed.GetValue(mask) ? asked.Masked() : new MaskedSituation(asked, []);
            var assessment = Advising.Assess(masked.Situation);
            var record = DecisionRecord.Of(CaseFile.Write(masked.Situation, CaseFileSyntax.Json), assessment, Advising.RuleSet, masked.Masked);
            Results.Write(
                parsed.GetValue(form) switch
                {
                    "cards" => CdsHooksCards.Of(assessment, OneChild(assessment, parsed.GetValue(child)), record),
                    "log" => AssessmentLogLine.Of(assessment, record, parsed.GetValue(at) ?? throw ToolException.BadUsage("--at: a log line says when. Give it as 2026-03-02T10:00:00+00:00.")),
                    _ => record.ToString(),
                },
                parsed.GetValue(output),
                io);
            return ExitCode.Done;
        });
        return command;
    }

    private static string OneChild(Assessment assessment, string? child)
    {
        var ids = assessment.Children.Select(c => c.Child.Id).ToList();
        return child is null && ids.Count == 1 ? ids[0]
            : child is not null && ids.Contains(child, StringComparer.Ordinal) ? child
            : throw ToolException.BadUsage($"--child: read '{child}'. Cards are of one child. The children are: {string.Join(", ", ids)}.");
    }
}
