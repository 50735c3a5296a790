using System.Text.RegularExpressions;
using DecisionSupport.Rules;

namespace DecisionSupport.Tests.Conventions;

/// <summary>What the library does not do is said where the data says it, and nowhere by hand.</summary>
public sealed partial class LimitsTests
{
    private static readonly string Limits = File.ReadAllText(Repository.PathOf("docs", "limits.md"));

    [Fact]
    public void Every_page_to_which_it_leads_exists()
    {
        var links = Link().Matches(Limits).Select(m => m.Groups["to"].Value).ToList();

        links.Should().Contain(["rules/not-encoded.md", "rules/coverage.md", "rules/unverified.md", "hazards.md"]);
        links.Where(to => !File.Exists(Repository.PathOf(["docs", .. to.Split('/')]))).Should().BeEmpty();
    }

    [Fact]
    public void Exactly_the_gateways_without_rules_are_said_not_to_be_encoded()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "rules", "not-encoded.md"));
        var named = Regex.Matches(page, @"^\| [^|]+ \| (?<name>[^|]+) \|", RegexOptions.Multiline).Select(m => m.Groups["name"].Value).Skip(2).ToList();

        named.Should().Equal(ChildrenAct.Law.Ladder.Gateways.Where(g => g.NotEncoded is not null).Select(g => g.Name));
    }

    [Fact]
    public void The_first_day_is_that_of_the_law_book() =>
        Limits.Should().Contain($"from {ChildrenAct.Law.EncodedFrom.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}");

    [GeneratedRegex(@"\]\((?<to>(?!https?:)[^)#]+)\)")]
    private static partial Regex Link();
}
