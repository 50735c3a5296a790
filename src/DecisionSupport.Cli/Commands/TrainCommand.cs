using System.CommandLine;
using System.Text;
using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.Training;

namespace DecisionSupport.Cli;

/// <summary><c>train SCENARIO</c>: plays a training scenario in the terminal, or from a file of answers.</summary>
internal static class TrainCommand
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    internal static Command Create(ToolIo io)
    {
        var scenario = new Argument<string?>("SCENARIO") { Description = "The id of a scenario, or a scenario file of your own that ends in .yaml.", DefaultValueFactory = _ => null };
        var list = new Option<bool>("--list") { Description = "List the scenarios." };
        var answers = new Option<FileInfo?>("--answers") { Description = "Read the answers from this file, one to a line, in place of standard input.", HelpName = "FILE" };
        var debrief = new Option<FileInfo?>("--debrief") { Description = "Write a debrief in Markdown to this file. Nothing is stored otherwise.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "text or markdown.", DefaultValueFactory = _ => "text", HelpName = "text|markdown" };
        format.AcceptOnlyFromAmong("text", "markdown");
        var command = new ToolCommand(
            "train",
            "Plays a scenario in stages: you say what you think of each gateway and why, and then the rules say theirs.",
            "train --list",
            "train homeless-at-seventeen",
            "train homeless-at-seventeen --answers said.txt --debrief debrief.md")
        {
            scenario, list, answers, debrief, format,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(list))
            {
                return List(io);
            }

            var read = ScenarioNamed(parsed.GetValue(scenario));
            var pages = string.Equals(parsed.GetValue(format), "markdown", StringComparison.Ordinal) ? PageFormat.Markdown : PageFormat.Text;
            var attempt = Play(new TrainingSession(read, Advisor), Answers(parsed.GetValue(answers), io), pages, io);
            if (parsed.GetValue(debrief) is { } file)
            {
                Results.Write(attempt.Debrief(), file, io);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Attempt Play(TrainingSession session, TextReader answers, PageFormat pages, ToolIo io)
    {
        try
        {
            return session.Play(answers, io.Out, io.Error, pages);
        }
        catch (DecoderFallbackException)
        {
            throw ToolException.BadInput("standard input: it is not UTF-8. Type or save the answers as UTF-8.");
        }
    }

    private static int List(ToolIo io)
    {
        foreach (var id in TrainingScenarios.Ids)
        {
            io.Out.WriteLine($"{id}: {TrainingScenarios.Read(id).Title}");
        }

        return ExitCode.Done;
    }

    private static Scenario ScenarioNamed(string? name)
    {
        if (name is not null && TrainingScenarios.Ids.Contains(name, StringComparer.Ordinal))
        {
            return TrainingScenarios.Read(name);
        }

        return name is not null && name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? FromFile(name) : throw Unknown(name);
    }

    private static ToolException Unknown(string? name)
    {
        var ids = $"The scenarios are: {string.Join(", ", TrainingScenarios.Ids)}.";
        var meant = name is not null && Nearest.To(name, TrainingScenarios.Ids) is { } near ? [$"Did you mean '{near}'?"] : Array.Empty<string>();
        return ToolException.BadUsage([name is null ? $"{Root.Name} train: name a scenario. {ids}" : $"There is no scenario '{name}'. {ids}", .. meant]);
    }

    private static Scenario FromFile(string file)
    {
        var read = ScenarioFile.Read(TextFiles.Read(file), file);
        var scenario = read.Scenario ?? throw ToolException.BadInput([.. read.Lines]);
        var faults = TrainingScenarios.Faults(scenario, ChildrenAct.Law);
        return faults.Count == 0 ? scenario : throw ToolException.BadInput([.. faults.Select(fault => $"{file}: {fault}")]);
    }

    private static TextReader Answers(FileInfo? file, ToolIo io) => file is null ? io.In : new StringReader(TextFiles.Read(file.ToString()));
}
