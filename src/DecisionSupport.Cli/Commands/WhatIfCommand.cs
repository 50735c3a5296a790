using System.CommandLine;
using DecisionSupport.Explain;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Cli;

/// <summary><c>what-if FILE --set PATH=ANSWER</c>: what would move if answers were others.</summary>
internal static class WhatIfCommand
{
    internal static Command Create(ToolIo io)
    {
        var file = CommonOptions.File();
        var set = new Option<string[]>("--set")
        {
            Description = "An answer to suppose, as PATH=ANSWER; PATH= alone takes the recorded one away. May be given several times.",
            HelpName = "PATH=ANSWER",
            Required = true,
        };
        var asAt = CommonOptions.AsAt();
        var format = CommonOptions.ReportFormat();
        var output = CommonOptions.Output();
        var command = new ToolCommand(
            "what-if",
            "Says which gateways, safeguards, cautions and dates would move if some answers were others. Hypothetical: nothing is recorded.",
            "what-if family.yaml --set /children/sam/people/father/attitude=objects",
            "what-if family.yaml --set /children/sam/date-of-birth=2010-03-02 --set /children/sam/accommodation/childs-view=agrees")
        {
            file, set, asAt, format, output,
        };
        command.SetAction(parsed =>
        {
            var read = CaseFiles.Read(parsed.GetRequiredValue(file), io);
            var situation = CommonOptions.On(read, parsed.GetValue(asAt));
            var compared = Compared(situation, [.. parsed.GetRequiredValue(set).Select(text => Supposing.Read(text, situation))]);
            Results.Write(WhatIfReport.Of(compared, CommonOptions.Read(parsed.GetValue(format)), read.AsAt), parsed.GetValue(output), io);
            return ExitCode.Done;
        });
        return command;
    }

    private static WhatIfComparison Compared(FamilySituation situation, IReadOnlyList<Change> supposed)
    {
        if (supposed.GroupBy(c => c.Question.Path, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw ToolException.BadUsage($"--set: {twice.Key} is supposed twice. Give one answer to a question.");
        }

        _ = Advising.Assess(situation);
        try
        {
            return WhatIfComparison.Of(Advising.Advisor, situation, supposed);
        }
        catch (ArgumentException contradiction)
        {
            throw ToolException.BadUsage($"--set: {contradiction.Message.Split(" (Parameter", 2)[0]}");
        }
    }
}
