using System.CommandLine;
using DecisionSupport.Formats;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Cli;

/// <summary><c>ask FILE</c>: asks what would settle most, best question first, and writes the completed case file.</summary>
internal static class AskCommand
{
    internal static Command Create(ToolIo io)
    {
        var file = CommonOptions.File();
        var gateway = new Option<string[]>("--gateway") { Description = "Ask only what bears on this gateway; may be given several times. Without it, on every gateway on which something is recorded.", HelpName = "ID" };
        var answers = new Option<FileInfo?>("--answers") { Description = "Read the answers from this file, a line each, instead of from standard input.", HelpName = "FILE" };
        var by = new Option<string?>("--by") { Description = "Who gives the answers, by name or role; recorded with each.", HelpName = "NAME" };
        var list = new Option<bool>("--list") { Description = "Only list the questions, the best first, with the reason." };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Write the completed case file here; without it, to standard output. A name that ends in .json writes JSON.", HelpName = "FILE" };
        var command = new ToolCommand(
            "ask",
            "Asks the questions that would settle most, the best first. 'not known' is always an answer; an empty line passes; q ends. Writes the completed case file.",
            "ask family.yaml --output family-2.yaml",
            "ask family.yaml --gateway s20-1-c --by 'K Singh (social worker)' --output family-2.yaml",
            "ask family.yaml --list")
        {
            file, gateway, answers, by, list, output,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            if (name == "-" && parsed.GetValue(answers) is null && !parsed.GetValue(list))
            {
                throw ToolException.BadUsage("ask: the case file is read from standard input, so the answers cannot be. Give them with --answers FILE.");
            }

            var situation = CaseFiles.Read(name, io);
            _ = Advising.Assess(situation);
            var interview = new Interview(Advising.Advisor, situation, [.. (parsed.GetValue(gateway) ?? []).Select(Gateway)]);
            if (parsed.GetValue(list))
            {
                Results.Write(Explain.QuestionsReport.Of(interview.Ranked, Explain.ReportFormat.Text), null, io);
                return ExitCode.Done;
            }

            var lines = parsed.GetValue(answers) is { } from ? new StringReader(TextFiles.Read(from.ToString())) : io.In;
            Interviewing.Hold(interview, lines, io.Error, parsed.GetValue(by));
            var to = parsed.GetValue(output);
            var syntax = to?.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true ? CaseFileSyntax.Json : CaseFileSyntax.Yaml;
            Results.Write(CaseFile.Write(interview.Situation, syntax), to, io);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Gateway(string id)
    {
        var ids = Advising.Advisor.Law.Ladder.Gateways.Where(g => g.NotEncoded is null).Select(g => g.Id).ToList();
        return ids.Contains(id, StringComparer.Ordinal) ? id : throw ToolException.BadUsage($"--gateway: there is no gateway '{id}' that has rules. There are: {string.Join(", ", ids)}.");
    }
}
