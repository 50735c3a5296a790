using System.CommandLine;
using DecisionSupport.Explain;
using DecisionSupport.Formats;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Cli;

/// <summary><c>explain FILE GATEWAY</c>: why, why not, or why not yet.</summary>
internal static class ExplainCommand
{
    internal static Command Create(ToolIo io)
    {
        var file = CommonOptions.File();
        var gateway = new Argument<string>("GATEWAY") { Description = "The gateway, by its id, such as s20-1-c." };
        var child = new Option<string?>("--child") { Description = "Which child, by the id in the file; without it, every child.", HelpName = "ID" };
        var register = new Option<string>("--register") { Description = "practitioner: limb by limb, in the statute's terms. plain: one thing to a sentence.", DefaultValueFactory = _ => "practitioner", HelpName = "practitioner|plain" };
        register.AcceptOnlyFromAmong("practitioner", "plain");
        var asAt = CommonOptions.AsAt();
        var format = CommonOptions.ExplainFormat();
        var output = CommonOptions.Output();
        var command = new ToolCommand(
            "explain",
            "Says of one gateway why, why not or why not yet: the answers that decide it, what conflicts, and the smallest sets of answers that would settle it.",
            "explain family.yaml s20-4 --child sam",
            "explain family.yaml s31-2-b-ii --child sam --register plain",
            "explain family.yaml s20-4 --child sam --format svg --output reasoning.svg")
        {
            file, gateway, child, register, asAt, format, output,
        };
        command.SetAction(parsed =>
        {
            var read = CaseFiles.Read(parsed.GetRequiredValue(file), io);
            var situation = CommonOptions.On(read, parsed.GetValue(asAt));
            _ = Advising.Assess(situation);
            var hypotheses = new Hypotheses(Advising.Advisor, situation);
            var id = Known(parsed.GetRequiredValue(gateway), [.. Advising.Advisor.Law.Ladder.Gateways.Select(g => g.Id)], "gateway");
            var children = parsed.GetValue(child) is { } one ? [Known(one, [.. situation.Children.Select(c => c.Id)], "child")] : situation.Children.Select(c => c.Id).ToArray();
            var how = parsed.GetValue(register) == "plain" ? Register.Plain : Register.Practitioner;
            var written = parsed.GetValue(format) == "svg"
                ? ReasoningSvg.Of(hypotheses, children, id)
                : string.Join("\n", children.Select(c => ExplainReport.Of(hypotheses, c, id, how, CommonOptions.Read(parsed.GetValue(format)), read.AsAt)));
            Results.Write(written, parsed.GetValue(output), io);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Known(string id, IReadOnlyList<string> ids, string what)
    {
        if (ids.Contains(id, StringComparer.Ordinal))
        {
            return id;
        }

        var meant = Nearest.To(id, ids) is { } near ? [$"Did you mean '{near}'?"] : Array.Empty<string>();
        throw ToolException.BadUsage([$"There is no {what} '{id}'. There are: {string.Join(", ", ids)}.", .. meant]);
    }
}
