using DecisionSupport.RuleBook;
using DecisionSupport.Rules;

namespace DecisionSupport.Cli;

/// <summary>Reads what the rule book is written from.</summary>
internal static class RulebookFiles
{
    private const string Tables = "tests/DecisionSupport.Rules.Tests/TruthTables";
    private const string Vectors = "tests/DecisionSupport.Rules.Tests/Vectors";
    private const string Examples = "docs/examples";
    private const string Coverage = "docs/coverage.yaml";

    internal static BookSources Read(DirectoryInfo root, ToolIo io)
    {
        io.Error.WriteLine("Reading truth tables, vectors, examples and the coverage list.");
        return new BookSources(
            new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law),
            Folder(root, Tables, "*.yaml"),
            Folder(root, Vectors, "*.yaml"),
            Folder(root, Examples, "*.expect.yaml"),
            File(root, Coverage));
    }

    private static List<SourceFile> Folder(DirectoryInfo root, string folder, string pattern)
    {
        var full = Path.Combine(root.FullName, folder);
        if (!Directory.Exists(full))
        {
            throw ToolException.BadInput($"{root}: there is no {folder} here. Run the command at the root of the repository, or name it with --repository.");
        }

        return [.. Directory.EnumerateFiles(full, pattern).Select(f => $"{folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal).Select(path => File(root, path))];
    }

    private static SourceFile File(DirectoryInfo root, string path) => new(path, TextFiles.Read(Path.Combine(root.FullName, path)).ReplaceLineEndings("\n"));
}
