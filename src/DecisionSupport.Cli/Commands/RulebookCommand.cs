using System.CommandLine;
using DecisionSupport.RuleBook;
using DecisionSupport.Rules;

namespace DecisionSupport.Cli;

/// <summary><c>rulebook</c>: a page for each provision, written from the rules that run.</summary>
internal static class RulebookCommand
{
    private const int PagesBetweenWords = 20;

    internal static Command Create(ToolIo io)
    {
        var from = new Option<DirectoryInfo>("--repository") { Description = "The root of the repository, where the truth tables, vectors, examples and docs/coverage.yaml are read.", HelpName = "DIR", DefaultValueFactory = _ => new DirectoryInfo(".") };
        var output = new Option<string>("--output") { Description = "The folder for the Markdown pages and their pictures, below the root of the repository.", HelpName = "DIR", DefaultValueFactory = _ => "docs/rules" };
        var check = new Option<bool>("--check") { Description = "Write nothing; end with 1 and name the pages where the folder differs from what would be written." };
        var html = new Option<FileInfo?>("--html") { Description = "Write the whole book into one HTML page as well, for reading offline.", HelpName = "FILE" };
        var command = new ToolCommand(
            "rulebook",
            "Writes the rule book: a page for each provision, from the rules, their data and their tests.",
            "rulebook",
            "rulebook --html rulebook.html",
            "rulebook --check")
        {
            output, check, html, from,
        };
        command.SetAction(parsed =>
        {
            var root = parsed.GetValue(from)!;
            var folder = new RulebookFolder(root, parsed.GetValue(output)!);
            var pages = Write(RulebookFiles.Read(root, io), io);
            var written = pages.Markdown(folder.ToRoot).ToList();
            if (parsed.GetValue(html) is { } file)
            {
                Results.Write(pages.Html(), file, io);
            }

            return parsed.GetValue(check) ? Check(folder, written, io) : Save(folder, written, io);
        });
        return command;
    }

    private static RuleBookPages Write(BookSources sources, ToolIo io)
    {
        io.Error.WriteLine($"Writing the rule book from {ChildrenAct.Rules.Rules.Count} rules, {sources.Tables.Count} truth tables, {sources.Vectors.Count} vectors and {sources.Examples.Count} examples. This takes a while.");
        var count = 0;
        try
        {
            return RuleBookPages.Write(sources, title =>
            {
                if (++count % PagesBetweenWords == 0)
                {
                    io.Error.WriteLine($"{count} pages; the last is {title}.");
                }
            });
        }
        catch (RuleBookException fault)
        {
            throw ToolException.BadInput(fault.Message);
        }
    }

    private static int Check(RulebookFolder folder, List<(string Path, string Text)> written, ToolIo io)
    {
        var differences = folder.Differences(written).ToList();
        foreach (var difference in differences)
        {
            io.Out.WriteLine(difference);
        }

        io.Error.WriteLine(differences.Count == 0 ? $"{folder.Name} is up to date: {written.Count} files." : $"{folder.Name} is stale. Write it again: thresholds rulebook");
        return differences.Count == 0 ? ExitCode.Done : ExitCode.DoesNotHold;
    }

    private static int Save(RulebookFolder folder, List<(string Path, string Text)> written, ToolIo io)
    {
        var changed = folder.Save(written);
        io.Error.WriteLine($"{folder.Name}: {written.Count} files, {changed} changed.");
        return ExitCode.Done;
    }
}
