using System.CommandLine;
using DecisionSupport.Formats;
using DecisionSupport.Record;

namespace DecisionSupport.Cli;

/// <summary><c>replay RECORD</c>: the same question put to the rules of today: the same bytes, or exactly what changed and by which provision.</summary>
internal static class ReplayCommand
{
    internal static Command Create(ToolIo io)
    {
        var file = new Argument<string>("RECORD") { Description = "A record that 'record' wrote." };
        var command = new ToolCommand(
            "replay",
            "Puts a record's question again, and says whether the answer is the same, or what changed and by which provision.",
            "replay family.record.json")
        {
            file,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var record = Records.Read(name);
            var read = CaseFile.Read(record.Input, $"{name} /input.json");
            var situation = read.Situation ?? throw ToolException.BadInput([.. read.Lines]);
            var replay = Replay.Of(record, Advising.Assess(situation), Advising.RuleSet);
            ReplayText.Lines(replay).ToList().ForEach(io.Out.WriteLine);
            return replay.IsUnexplained ? ExitCode.DoesNotHold : ExitCode.Done;
        });
        return command;
    }
}
