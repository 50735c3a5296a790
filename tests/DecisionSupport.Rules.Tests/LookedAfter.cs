namespace DecisionSupport.Rules.Tests;

/// <summary>Cases of a child who is looked after, and the three things that each answer on which a rule turns must do.</summary>
internal static class LookedAfter
{
    private const string Expected = "accommodation/expected-more-than-24-hours";
    private const string Proposed = "accommodation/proposed";
    private const string Otherwise = "looked-after/proposed-otherwise";

    /// <summary>Sam, accommodated under section 20 for more than 24 hours, with no order in force.</summary>
    internal static Given Sam(string born = "2013-06-01") => Given.Sam(born)
        .Says("treated-as-child", "no")
        .Says("accommodation/under", "section-20")
        .Says("accommodation/more-than-24-hours");

    /// <summary>The same child after less than a day: accommodated, and not looked after.</summary>
    internal static Given NotYet(this Given given) => given.Says("accommodation/more-than-24-hours", "no");

    /// <summary>The same child, of whom it is not known for how long.</summary>
    internal static Given PerhapsNotYet(this Given given) => given.Unsaid("accommodation/more-than-24-hours");

    /// <summary>A series of short breaks that meets every condition of regulation 48.</summary>
    internal static Given WithinRegulation48(this Given given) => given
        .Says("short-breaks/series")
        .Says("short-breaks/same-person-or-accommodation")
        .Says("short-breaks/none-over-17-days")
        .Says("short-breaks/returns-each-time")
        .Says("short-breaks/within-75-days");

    /// <summary>It holds in the whole case, does not where one answer is otherwise, and is not known where nobody was asked.</summary>
    internal static void TurnsOn<TConclusion>(Func<Given> whole, string question, string otherwise = "no")
        where TConclusion : Conclusion
    {
        whole().Truth<TConclusion>().Should().Be(Truth.True);
        whole().Says(question, otherwise).Truth<TConclusion>().Should().Be(Truth.False);
        whole().Unsaid(question).Truth<TConclusion>().Should().Be(Truth.NotKnown);
    }

    /// <summary>It holds of a child who is looked after, does not of one who is not yet, and is not known where that is not known.</summary>
    internal static void TurnsOnStatus<TConclusion>(Func<Given> whole)
        where TConclusion : Conclusion
    {
        whole().Truth<TConclusion>().Should().Be(Truth.True);
        whole().NotYet().Truth<TConclusion>().Should().Be(Truth.False);
        whole().PerhapsNotYet().Truth<TConclusion>().Should().Be(Truth.NotKnown);
    }

    /// <summary>The same child in the first day of accommodation, when nobody proposes to look after the child and the accommodation is to end within the day.</summary>
    internal static Given NothingAhead(this Given given) => given.NotYet().Says(Expected, "no").Says(Proposed, "no").Says(Otherwise, "no");

    /// <summary>What becomes of it before the child is looked after, by a proposal under section 20, another proposal, and accommodation that has begun; without any of them it does not hold.</summary>
    internal static void TurnsOnWhatIsAhead<TConclusion>(Func<Given> whole, Truth proposed, Truth otherwise, Truth begun)
        where TConclusion : Conclusion
    {
        whole().Truth<TConclusion>().Should().Be(Truth.True);
        whole().PerhapsNotYet().Truth<TConclusion>().Should().Be(Truth.NotKnown);
        whole().NothingAhead().Truth<TConclusion>().Should().Be(Truth.False);
        foreach (var (question, borne) in new[] { (Proposed, proposed), (Otherwise, otherwise), (Expected, begun) })
        {
            whole().NothingAhead().Says(question).Truth<TConclusion>().Should().Be(borne);
            whole().NothingAhead().Unsaid(question).Truth<TConclusion>().Should().Be(Truth.NotKnown);
        }
    }

    /// <summary>It holds of a child about to be looked after as of one who is.</summary>
    internal static void TurnsOnWhatIsAhead<TConclusion>(Func<Given> whole)
        where TConclusion : Conclusion => TurnsOnWhatIsAhead<TConclusion>(whole, Truth.True, Truth.True, Truth.True);

    /// <summary>It holds of a child who is looked after, and is left open of one who is about to be.</summary>
    internal static void IsLeftOpenAhead<TConclusion>(Func<Given> whole)
        where TConclusion : Conclusion => TurnsOnWhatIsAhead<TConclusion>(whole, Truth.NotKnown, Truth.NotKnown, Truth.NotKnown);
}
