using System.Text.RegularExpressions;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Inference.Tests;

/// <summary>A statement without its test is only a claim.</summary>
public sealed partial class SemanticsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "semantics.md"));

    [Fact]
    public void Every_link_leads_to_a_test()
    {
        var links = Link().Matches(Page).Select(link => (Path: link.Groups["path"].Value, Test: link.Groups["test"].Value)).ToList();

        links.Should().NotBeEmpty();
        links.Where(link => !HasTest(link.Path, link.Test)).Should().BeEmpty();
    }

    [Fact]
    public void Every_statement_has_a_test() =>
        Page.Split('\n').Where(line => Statement().IsMatch(line) && !Link().IsMatch(line)).Should().BeEmpty();

    [Fact]
    public void Statements_of_the_engine_are_numbered_in_order()
    {
        var numbers = Statement().Matches(Page).Where(match => match.Groups["of"].Value == "E").Select(match => int.Parse(match.Groups["number"].Value)).ToList();

        numbers.Should().Equal(Enumerable.Range(1, numbers.Count));
    }

    private static bool HasTest(string path, string test)
    {
        var file = Repository.PathOf(path.Split('/'));
        return File.Exists(file) && Regex.IsMatch(File.ReadAllText(file), $@"\[(Fact|Theory)[^\]]*\]\s+(\[[^\n]+\]\s+)*public (async )?\S+ {Regex.Escape(test)}\(");
    }

    [GeneratedRegex(@"\(\.\./(?<path>[^)#]+\.cs)#(?<test>\w+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^- \*\*(?<of>[A-Z])(?<number>\d+)\.\*\*", RegexOptions.Multiline)]
    private static partial Regex Statement();
}
