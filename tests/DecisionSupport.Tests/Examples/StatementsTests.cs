using System.Text.RegularExpressions;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Examples;

/// <summary>Every statement that the law is held against is shown by an example, and the example is run.</summary>
public sealed partial class StatementsTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "statements.md"));
    private static readonly string[] Entries = [.. Start().Split(Page).Skip(1)];

    public static IEnumerable<object[]> Shown => Marker().Matches(Page).Select(m => m.Groups.Values.Skip(1).Select(g => (object)g.Value).ToArray());

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_is_shown_is_so(string file, string child, string gateway, string status) =>
        Expected.Said(Example.Of(file).Assess().Child(child).Gateway(gateway)).Should().Be(status);

    [Fact]
    public void Every_statement_is_numbered_and_shown_by_an_example_that_it_links()
    {
        Entries.Should().HaveCount(30);
        for (var i = 0; i < Entries.Length; i++)
        {
            Entries[i].Should().StartWith($"{i + 1}\"></a>**{i + 1}. ");
            var shown = Marker().Matches(Entries[i]).Select(m => m.Groups[1].Value["docs/".Length..]).Distinct();
            var linked = Link().Matches(Entries[i]).Select(m => m.Groups[1].Value).Distinct();
            shown.Should().NotBeEmpty().And.BeEquivalentTo(linked, $"statement {i + 1} links what shows it, and shows what it links");
        }
    }

    [Fact]
    public void No_marker_is_misspelt() => Regex.Count(Page, "<!--").Should().Be(Marker().Count(Page));

    [Fact]
    public void Every_link_leads_to_an_example() =>
        Link().Matches(Page).Select(m => "docs/" + m.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(Example.ForReaders.Select(e => e.File));

    [Fact]
    public void Three_statements_are_said_to_be_wrong_as_rules() =>
        Entries.Select((text, i) => (text, number: i + 1)).Where(e => e.text.Contains("\nWrong as a rule")).Select(e => e.number).Should().Equal(2, 3, 21);

    [GeneratedRegex("<a id=\"s")]
    private static partial Regex Start();

    [GeneratedRegex(@"<!-- shows: (docs/examples/[a-z0-9-]+\.yaml) ([a-z0-9-]+) ([A-Za-z0-9-]+) ([^>]+?) -->")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\]\((examples/[^)]+)\)")]
    private static partial Regex Link();
}
