namespace DecisionSupport.Explain;

/// <summary>Says where a gateway's form of words is answered by a judgement of the same concern at another standard, which is a reading that a lawyer may question.</summary>
internal static class HigherStandard
{
    /// <summary>Every such reading on which a conclusion rests.</summary>
    internal static IReadOnlyList<string> Of(Conclusion conclusion, LawBook law) =>
        [.. Reasons.Of(conclusion.Holds).Where(r => r.Ground is not null).SelectMany(r => Of(r.Ground!, law)).Distinct(StringComparer.Ordinal)];

    internal static IReadOnlyList<string> Of(Ground ground, LawBook law)
    {
        if (Concern.StandardOf(ground.Test) is not { } asked || Judged(ground) is not { } judged || judged == asked)
        {
            return [];
        }

        var words = law.Ladder.Standards;
        return ground.Truth.IsTrue
            ? [$"Judged at a higher standard than these words ({words[(int)judged].Words}), and taken to meet them: {words[(int)asked].Why}. A lawyer may question that."]
            : [$"Judged not to reach a lower standard than these words ({words[(int)judged].Words}), and taken not to meet them. A lawyer may question that."];
    }

    /// <summary>The standard in the answer that settles the ground; null where a court or an admission settles it, or nothing does.</summary>
    private static Standard? Judged(Ground ground)
    {
        var isJudgement = ground.Question == ConcernQuestions.HighestStandardReached || ground.Question == ConcernQuestions.LowestStandardNotReached;
        return isJudgement && !ground.Truth.IsNotKnown && ground.Asked.Value.Word > 0 ? (Standard)(ground.Asked.Value.Word - 1) : null;
    }
}
