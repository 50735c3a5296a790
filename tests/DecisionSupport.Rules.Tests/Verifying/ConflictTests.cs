using DecisionSupport.Rules.Tests.Properties;
using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>Each declared conflict is shown by a generated family, absent from another, and never lost or made by a missing answer.</summary>
public sealed class ConflictTests(ITestOutputHelper output)
{
    private const int Seed = 1989_20;
    private const int Most = 12_000;

    private static readonly IReadOnlyList<Conflict> Declared = ChildrenAct.Law.Ladder.Conflicts;

    /// <summary>For each conflict, the first child of a family that shows it, one of whom it is excluded, and one of whom it is not known.</summary>
    private static readonly Lazy<Dictionary<(string Id, string Holds), (FamilySketch Family, string Child)>> Shown = new(Search);

    public static TheoryData<string> Ids => [.. Declared.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_family_shows_it_another_excludes_it_and_of_a_third_it_is_not_known(string id)
    {
        foreach (var holds in new[] { "true", "false", "not known" })
        {
            Shown.Value.Should().ContainKey((id, holds), "of {0} generated families", Most);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Where_it_is_present_both_sides_are_live_and_nothing_bars_either(string id)
    {
        var (family, child) = Shown.Value[(id, "true")];
        var assessed = Families.Advisor.Assess(family.Build()).Child(child);
        var conflict = assessed.Conflicts.Single(c => c.Conflict.Id == id);

        foreach (var (side, gateways) in new[] { (conflict.Conflict.First, conflict.First), (conflict.Conflict.Second, conflict.Second) })
        {
            gateways.Select(g => g.Gateway.Id).Should().Equal(
                assessed.Gateways.Where(g => side.Gateways.Contains(g.Gateway.Id) && g.IsLive && g.Bar?.Holds.Truth.IsFalse != false).Select(g => g.Gateway.Id)).And.NotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_missing_answer_makes_it_not_known_at_the_most_and_never_excluded(string id)
    {
        var (family, child) = Shown.Value[(id, "true")];
        var notKnown = 0;
        foreach (var path in family.AnswerPaths().ToList())
        {
            var less = FamilySketch.Of(family.Build());
            if (!less.Forget(path) || !Families.IsConsistent(less.Build()))
            {
                continue;
            }

            var found = Families.Advisor.Assess(less.Build()).Child(child).Conflicts.SingleOrDefault(c => c.Conflict.Id == id);
            found.Should().NotBeNull("without {0} it is not excluded", path);
            notKnown += found!.Holds.IsNotKnown ? 1 : 0;
        }

        output.WriteLine($"{id}: not known without any one of {notKnown} answers");
        notKnown.Should().BePositive("some answer bears on it");
    }

    private static Dictionary<(string Id, string Holds), (FamilySketch Family, string Child)> Search()
    {
        var found = new Dictionary<(string, string), (FamilySketch, string)>();
        foreach (var family in Families.Sketches(Seed, Most))
        {
            foreach (var child in Families.Advisor.Assess(family.Build()).Children)
            {
                foreach (var conflict in Declared)
                {
                    var holds = child.Conflicts.SingleOrDefault(c => c.Conflict.Id == conflict.Id)?.Holds ?? Truth.False;
                    found.TryAdd((conflict.Id, holds.IsTrue ? "true" : holds.IsFalse ? "false" : "not known"), (family, child.Child.Id));
                }
            }

            if (found.Count == 3 * Declared.Count)
            {
                break;
            }
        }

        return found;
    }
}
