using System.CommandLine;
using DecisionSupport.Explain;
using DecisionSupport.Formats;
using DecisionSupport.Rules;

namespace DecisionSupport.Cli;

/// <summary><c>assess FILE</c>: what is recommended for consideration, then every gateway by tier.</summary>
internal static class AssessCommand
{
    internal static Command Create(ToolIo io)
    {
        var file = CommonOptions.File();
        var child = new Option<string?>("--child") { Description = "Only this child, by the id in the file.", HelpName = "ID" };
        var asAt = CommonOptions.AsAt();
        var all = new Option<bool>("--all") { Description = "Show the reasoning of every gateway, and every open question." };
        var format = CommonOptions.AssessFormat();
        var old = CommonOptions.ChecksOldAfter();
        var output = CommonOptions.Output();
        var failOn = new Option<string?>("--fail-on") { Description = "'undetermined': exit with 4 where a gateway turns on answers not known.", HelpName = "undetermined" };
        failOn.AcceptOnlyFromAmong("undetermined");
        var local = new Option<string?>("--local") { Description = "Show the local level of need that follows, by this map of the local authority's levels. A level is guidance and refuses nothing.", HelpName = "FILE" };
        var command = new ToolCommand(
            "assess",
            "Says what is recommended for a person's consideration, then every gateway by tier with its reasons.",
            "assess family.yaml",
            "assess family.yaml --child sam --as-at 2026-03-02",
            "assess - --format json < family.json",
            "assess family.yaml --format html --output family.html",
            "assess family.yaml --child sam --format svg --output ladder.svg",
            "assess family.yaml --local exampleshire.yaml")
        {
            file, child, asAt, all, format, old, output, failOn, local,
        };
        command.SetAction(parsed =>
        {
            var situation = CaseFiles.Read(parsed.GetRequiredValue(file), io);
            var assessment = Assess(situation, parsed.GetValue(asAt), parsed.GetValue(child), parsed.GetRequiredValue(file));
            var options = new ExplainOptions { All = parsed.GetValue(all), FileDay = situation.AsAt, ChecksOldAfterMonths = parsed.GetValue(old), Local = Levels(parsed.GetValue(local)) };
            Results.Write(AssessmentFormats.Render(parsed.GetValue(format)!, assessment, options), parsed.GetValue(output), io);
            return parsed.GetValue(failOn) is null || !assessment.Children.Any(TurnsOnSomething) ? ExitCode.Done : ExitCode.Undetermined;
        });
        return command;
    }

    internal static Assessment Assess(FamilySituation situation, DateOnly? asAt, string? child, string file)
    {
        var assessment = Advising.Assess(CommonOptions.On(situation, asAt));
        return child is null ? assessment : assessment with { Children = [Of(assessment, child, file)] };
    }

    private static LocalContinuum? Levels(string? file)
    {
        if (file is null)
        {
            return null;
        }

        var read = LocalContinuumFile.Read(TextFiles.Read(file), file, ChildrenAct.Law.Ladder);
        return read.Continuum ?? throw ToolException.BadInput([.. read.Lines]);
    }

    private static ChildAssessment Of(Assessment assessment, string child, string file)
    {
        var ids = assessment.Children.Select(c => c.Child.Id).ToList();
        return ids.Contains(child, StringComparer.Ordinal)
            ? assessment.Child(child)
            : throw ToolException.BadUsage($"There is no child '{child}' in {file}. The children are: {string.Join(", ", ids)}.");
    }

    /// <summary>A gateway on which something is recorded is open, or its bar is.</summary>
    private static bool TurnsOnSomething(ChildAssessment child) =>
        child.Gateways.Any(g => g.BarNotCleared || (g.Status == GatewayStatus.Undetermined && !g.NoTrigger));
}
