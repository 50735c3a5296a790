using System.CommandLine;
using DecisionSupport.Drafting;
using DecisionSupport.Rules;

namespace DecisionSupport.Cli;

/// <summary><c>draft KIND FILE</c>: documents for a named professional to check, complete and sign.</summary>
internal static class DraftCommand
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    internal static Command Create(ToolIo io)
    {
        var command = new ToolCommand(
            "draft",
            "Drafts a document from what is recorded, for a named professional to check, complete and sign.",
            "draft letter-before-proceedings family.yaml --child sam --format html --output letter.html");
        command.Subcommands.Add(LetterBeforeProceedings(io));
        return command;
    }

    private static ToolCommand LetterBeforeProceedings(ToolIo io)
    {
        var file = CommonOptions.File();
        var child = new Option<string?>("--child") { Description = "The child, by the id in the file; needed where the file has several.", HelpName = "ID" };
        var to = new Option<string?>("--to") { Description = "Only the letter to this person, by the id in the file.", HelpName = "ID" };
        var asAt = CommonOptions.AsAt();
        var format = new Option<string>("--format") { Description = "markdown or html.", DefaultValueFactory = _ => "markdown", HelpName = "markdown|html" };
        format.AcceptOnlyFromAmong("markdown", "html");
        var part = new Option<string>("--part") { Description = "all, cover or letters. The cover sheet says who reported what, and is for nobody outside: write it and the letters to files of their own.", DefaultValueFactory = _ => "all", HelpName = "all|cover|letters" };
        part.AcceptOnlyFromAmong("all", "cover", "letters");
        var output = CommonOptions.Output();
        var command = new ToolCommand(
            "letter-before-proceedings",
            "Drafts a letter to each parent and each other person with parental responsibility; refuses (exit 2) where it cannot honestly be drafted.",
            "draft letter-before-proceedings family.yaml",
            "draft letter-before-proceedings family.yaml --child sam --to mother --part letters --format html --output letter.html")
        {
            file, child, to, asAt, part, format, output,
        };
        command.SetAction(parsed =>
        {
            var situation = CaseFiles.Read(parsed.GetRequiredValue(file), io);
            var day = CommonOptions.On(situation, parsed.GetValue(asAt));
            var draft = Draft(day, Child(day, parsed.GetValue(child), parsed.GetRequiredValue(file)), parsed.GetValue(to));
            var of = parsed.GetValue(part) switch { "cover" => LetterPart.CoverSheet, "letters" => LetterPart.Letters, _ => LetterPart.All };
            Results.Write(parsed.GetValue(format) == "html" ? draft.ToHtml(of) : draft.ToMarkdown(of), parsed.GetValue(output), io);
            CommonOptions.SayOtherDay(situation, day, io);
            io.Error.WriteLine($"A draft, not a letter: {draft.Gaps.Count} to be completed, listed {(of == LetterPart.Letters ? "on the cover sheet" : "at the top")}. A named professional must check and sign it.");
            return ExitCode.Done;
        });
        return command;
    }

    private static LetterDraft Draft(FamilySituation situation, string child, string? to)
    {
        try
        {
            return Drafting.LetterBeforeProceedings.Draft(situation, child, Advisor, to);
        }
        catch (DraftRefusedException refused)
        {
            throw ToolException.BadInput(["This letter cannot honestly be drafted:", .. refused.Missing.Select(m => "  " + m)]);
        }
        catch (LawNotEncodedException refused)
        {
            throw ToolException.BadInput(refused.Message);
        }
    }

    private static string Child(FamilySituation situation, string? asked, string file)
    {
        var ids = situation.Children.Select(c => c.Id).ToList();
        if (asked is null)
        {
            return ids.Count == 1 ? ids[0] : throw ToolException.BadUsage($"{file} has {ids.Count} children, and a letter is about one. Say which with --child: {string.Join(", ", ids)}.");
        }

        return ids.Contains(asked, StringComparer.Ordinal)
            ? asked
            : throw ToolException.BadUsage($"There is no child '{asked}' in {file}. The children are: {string.Join(", ", ids)}.");
    }
}
