namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>No question without a use, and none without law that makes it matter.</summary>
public sealed class VocabularyUseTests
{
    private const string ForTheRecord = "kept for the reader; no rule turns on it";

    /// <summary>Questions on which no rule, safeguard or caution turns, and which nobody weighs, and why they are asked.</summary>
    private static readonly Dictionary<string, string> NotTurnedOn = new()
    {
        ["Adult/date-of-birth"] = "a parent under sixteen or under eighteen is shown as such; the tests of capacity are answers of a person",
        ["Person/asked-for-accommodation"] = "a request is neither an agreement nor evidence of anything; " + ForTheRecord,
        ["Child/dates/pre-proceedings-meeting"] = "only that it does not come before the letter is held to; " + ForTheRecord,
        ["Service/every-reader-may-be-told"] = "whether a letter before proceedings tells of it; " + ForTheRecord,
        ["Service/outcome"] = "what was tried is shown beside later tiers, and is a limb of none",
        ["Person/parent"] = "to whom a letter before proceedings is addressed, with or without parental responsibility; no gateway turns on it",
        ["Concern/change-by"] = "printed in a letter before proceedings, beside what must change; " + ForTheRecord,
        ["Child/services-complete"] = "whether all support is recorded is said where support is shown",
        ["Need/matched"] = "needs without a matched service are listed for the reader; no threshold turns on it",
    };

    private static readonly HashSet<string> TurnedOn =
    [
        .. RuleBook.Conclusions.SelectMany(c => RuleBook.Own(c.Holds)).OfType<Ground>().Select(g => g.Question.ToString()),
        .. ChildrenAct.Law.Ladder.Safeguards.Select(s => $"Child/{s.Question}"),
        .. ChildrenAct.Law.Deadlines.SelectMany(DeadlineDataTests.Questions),
    ];

    private static readonly HashSet<string> Weighed = [.. ChildrenAct.Law.Ladder.Considerations.SelectMany(c => c.Points).SelectMany(p => p.Questions)];

    internal static IEnumerable<Question> Asked =>
        Enum.GetValues<SubjectKind>().SelectMany(Vocabulary.Of).Concat(Enum.GetValues<ListOf>().Select(Vocabulary.Complete));

    [Fact]
    public void Every_question_is_turned_on_or_named_as_kept_for_the_record()
    {
        var unused = Asked.Where(q => q.Kind != AnswerKind.Text && !TurnedOn.Contains(q.ToString()) && !Weighed.Contains(q.ToString())).Select(q => q.ToString());

        unused.Should().BeEquivalentTo(NotTurnedOn.Keys);
    }

    [Fact]
    public void No_rule_turns_on_words_kept_for_the_record() =>
        Asked.Where(q => q.Kind == AnswerKind.Text).Select(q => q.ToString()).Should().NotIntersectWith(TurnedOn);

    [Fact]
    public void Every_question_says_what_law_makes_it_matter() =>
        Asked.Where(q => !ChildrenAct.Law.Has(q.Law) && !ChildrenAct.Law.HasAuthority(q.Law) && !ChildrenAct.Law.Deadlines.Any(d => d.Id == q.Law)).Select(q => $"{q}: {q.Law}").Should().BeEmpty();
}
