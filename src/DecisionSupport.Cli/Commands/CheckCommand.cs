using System.CommandLine;

namespace DecisionSupport.Cli;

/// <summary><c>check FILE</c>: every fault in a case file, or what is in it.</summary>
internal static class CheckCommand
{
    internal static Command Create(ToolIo io)
    {
        var file = CommonOptions.File();
        var command = new ToolCommand("check", "Says every fault in a case file at once, or that there is none.", "check family.yaml") { file };
        command.SetAction(parsed =>
        {
            var situation = CaseFiles.Read(parsed.GetRequiredValue(file), io);
            io.Out.WriteLine($"No faults found: {Holding(situation)}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static string Holding(FamilySituation situation) => string.Join(", ",
        Count(situation.Children.Count, "child", "children"),
        Count(situation.Adults.Count, "adult", "adults"),
        Count(Members(situation, ListOf.Orders), "order", "orders"),
        Count(Members(situation, ListOf.Concerns), "concern", "concerns"),
        Count(Members(situation, ListOf.Services), "service", "services"),
        Count(Members(situation, ListOf.Needs), "need", "needs"));

    private static int Members(FamilySituation situation, ListOf list) => situation.Children.Sum(c => c[list].Members.Count);

    private static string Count(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
}
