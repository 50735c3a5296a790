namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>No question without a use, and none without law that makes it matter.</summary>
public sealed class VocabularyUseTests
{
    private const string ForTheRecord = "kept for the reader; no rule turns on it";

    /// <summary>Questions on which no rule, safeguard or caution turns, and why they are asked.</summary>
    private static readonly Dictionary<string, string> NotTurnedOn = new()
    {
        ["Adult/date-of-birth"] = "a parent under sixteen or under eighteen is shown as such; the tests of capacity are answers of a person",
        ["Order/ends-on"] = "the end of an order is what the order says; whether it is in force is an answer of its own",
        ["Person/asked-for-accommodation"] = "a request is neither an agreement nor evidence of anything; " + ForTheRecord,
        ["Service/outcome"] = "what was tried is shown beside later tiers, and is a limb of none",
        ["Child/services-complete"] = "whether all support is recorded is said where support is shown",
    };

    private static readonly HashSet<string> TurnedOn =
    [
        .. RuleBook.Conclusions.SelectMany(c => RuleBook.Own(c.Holds)).OfType<Ground>().Select(g => g.Question.ToString()),
        .. ChildrenAct.Law.Ladder.Safeguards.Select(s => $"Child/{s.Question}"),
    ];

    internal static IEnumerable<Question> Asked =>
        Enum.GetValues<SubjectKind>().SelectMany(Vocabulary.Of).Concat(Enum.GetValues<ListOf>().Select(Vocabulary.Complete));

    [Fact]
    public void Every_question_is_turned_on_or_named_as_kept_for_the_record()
    {
        var unused = Asked.Where(q => q.Kind != AnswerKind.Text && !TurnedOn.Contains(q.ToString())).Select(q => q.ToString());

        unused.Should().BeEquivalentTo(NotTurnedOn.Keys);
    }

    [Fact]
    public void No_rule_turns_on_words_kept_for_the_record() =>
        Asked.Where(q => q.Kind == AnswerKind.Text).Select(q => q.ToString()).Should().NotIntersectWith(TurnedOn);

    [Fact]
    public void Every_question_says_what_law_makes_it_matter() =>
        Asked.Where(q => !ChildrenAct.Law.Has(q.Law) && !ChildrenAct.Law.HasAuthority(q.Law)).Select(q => $"{q}: {q.Law}").Should().BeEmpty();
}
