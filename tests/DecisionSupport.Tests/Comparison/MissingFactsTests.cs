using Family = DecisionSupport.MissingFacts.Family;
using Library = DecisionSupport.MissingFacts.Library;
using Named = DecisionSupport.MissingFacts.Named;
using PartialSituation = DecisionSupport.MissingFacts.PartialSituation;
using Said = DecisionSupport.MissingFacts.Said;
using StatedLaw = DecisionSupport.MissingFacts.StatedLaw;

namespace DecisionSupport.Tests.Comparison;

/// <summary>The library's own rows of docs/comparison.md, counted again: whether the power of section 20(4) is barred, with any of eight facts missing.</summary>
public sealed class MissingFactsTests
{
    private static readonly IReadOnlyList<(PartialSituation Situation, Said Certain, Said Said, Proposition Bar)> All =
        [.. PartialSituation.All.Select(situation => (situation, StatedLaw.Certain(situation), Library.Conclude(Family.Of(situation)))).Select(s => (s.situation, s.Item2, Library.Of(s.Item3), s.Item3.Bar))];

    [Fact]
    public void No_answer_is_given_that_a_missing_fact_could_contradict() =>
        All.Where(s => s.Said != Said.NotDecidable && s.Said != s.Certain).Should().BeEmpty();

    [Fact]
    public void Nothing_that_is_certain_is_left_undecided() =>
        All.Where(s => s.Said == Said.NotDecidable && s.Certain != Said.NotDecidable).Should().BeEmpty();

    [Fact]
    public void There_are_situations_of_every_kind() =>
        All.CountBy(s => s.Certain).Should().BeEquivalentTo(
            [KeyValuePair.Create(Said.Open, 5_537), KeyValuePair.Create(Said.Barred, 25), KeyValuePair.Create(Said.NotDecidable, 999)]);

    [Fact]
    public void The_facts_named_are_by_themselves_enough_for_the_answer() =>
        All.Where(s => s.Said != Said.NotDecidable && StatedLaw.Certain(Only(s.Situation, Named.Reasons(s.Bar))) != s.Said).Should().BeEmpty();

    [Fact]
    public void Nothing_is_asked_that_is_already_known() =>
        All.Where(s => Places(Named.Awaited(Named.Open(s.Bar))).Any(place => s.Situation[place] is not null)).Should().BeEmpty();

    [Fact]
    public void What_is_asked_is_enough_to_decide_whatever_is_answered() =>
        All.Where(s => s.Said == Said.NotDecidable && s.Situation.Completions().Any(whole => StatedLaw.Certain(Answered(s.Situation, whole, Named.Awaited(Named.Open(s.Bar)))) == Said.NotDecidable))
            .Should().BeEmpty();

    [Fact]
    public void All_the_rules_say_what_the_rules_towards_the_conclusion_say() =>
        // A full assessment is two hundred times the work: one situation in a hundred and one, which has no divisor in common with three.
        All.Where((s, n) => n % 101 == 0 && Library.Of(Library.Assess(Family.Of(s.Situation))) != s.Said).Should().BeEmpty();

    private static IEnumerable<MissingFacts.Fact> Places(int mask) => Enum.GetValues<MissingFacts.Fact>().Where(fact => (mask & (1 << (int)fact)) != 0);

    /// <summary>The situation with nothing known but some facts.</summary>
    private static PartialSituation Only(PartialSituation situation, int mask) => Made(fact => (mask & (1 << (int)fact)) != 0 ? situation[fact] : null);

    /// <summary>The situation with some of its missing facts as a completion has them.</summary>
    private static PartialSituation Answered(PartialSituation situation, PartialSituation whole, int mask) => Made(fact => (mask & (1 << (int)fact)) != 0 ? whole[fact] : situation[fact]);

    private static PartialSituation Made(Func<MissingFacts.Fact, bool?> known) =>
        new(Enum.GetValues<MissingFacts.Fact>().Reverse().Aggregate(0, (number, fact) => number * 3 + (known(fact) switch { false => 0, true => 1, null => 2 })));
}
