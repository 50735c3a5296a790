using System.Text.RegularExpressions;

namespace DecisionSupport.Tests.Conventions;

/// <summary>Each statement of the semantics page names a test that exists.</summary>
public sealed partial class SemanticsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "semantics.md"));

    [Fact]
    public void Every_statement_stands_beside_a_test_that_exists()
    {
        var links = TestLink().Matches(Page);

        links.Count.Should().BeGreaterThan(60);
        foreach (Match link in links)
        {
            var file = Path.GetFullPath(Path.Combine(Repository.Root, "docs", link.Groups["file"].Value));
            File.Exists(file).Should().BeTrue("the page links {0}", link.Groups["file"].Value);
            File.ReadAllText(file).Should().Contain(link.Groups["test"].Value + "(", "the page names a test of {0}", link.Groups["file"].Value);
        }
    }

    [Fact]
    public void Every_statement_has_a_number_and_none_twice()
    {
        var numbers = Statement().Matches(Page).Select(m => m.Groups["number"].Value).ToList();

        numbers.Should().OnlyHaveUniqueItems();
        numbers.Should().Contain(["E1", "C1"]);
    }

    [Fact]
    public void Every_statement_has_a_test() =>
        Page.Split('\n').Where(line => Statement().IsMatch(line)).Should().OnlyContain(line => TestLink().IsMatch(line));

    [GeneratedRegex(@"\]\((?<file>\.\./tests/[^)#]+)#(?<test>[^)]+)\)")]
    private static partial Regex TestLink();

    [GeneratedRegex(@"^- \*\*(?<number>[EC]\d+)\.\*\*", RegexOptions.Multiline)]
    private static partial Regex Statement();
}
