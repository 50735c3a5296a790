using System.Text.RegularExpressions;
using DecisionSupport.RuleBook;
using DecisionSupport.Rules;

namespace DecisionSupport.Tests.RuleBook;

/// <summary>The rule book as it is written now, once for all tests.</summary>
internal static partial class WrittenBook
{
    internal static readonly RuleBookPages Pages = RuleBookPages.Write(Sources("docs/coverage.yaml", File.ReadAllText(Repository.PathOf("docs", "coverage.yaml"))));

    internal static readonly IReadOnlyDictionary<string, string> Files = Pages.Markdown("../../").ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);

    /// <summary>The pages of provisions: those that have a picture.</summary>
    internal static IEnumerable<(string Path, string Text)> Provisions =>
        Files.Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal) && Files.ContainsKey(Path.ChangeExtension(f.Key, ".svg"))).Select(f => (f.Key, f.Value));

    internal static BookSources Sources(string coveragePath, string coverage) => new(
        new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law),
        Folder("tests/DecisionSupport.Rules.Tests/TruthTables", "*.yaml"),
        Folder("tests/DecisionSupport.Rules.Tests/Vectors", "*.yaml"),
        Folder("docs/examples", "*.expect.yaml"),
        new SourceFile(coveragePath, coverage));

    internal static IEnumerable<string> Headings(string page) => Heading().Matches(page).Select(m => m.Groups["text"].Value);

    private static List<SourceFile> Folder(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Repository.PathOf(folder.Split('/')), pattern).Order(StringComparer.Ordinal).Select(f => new SourceFile($"{folder}/{Path.GetFileName(f)}", File.ReadAllText(f)))];

    [GeneratedRegex(@"^## (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
