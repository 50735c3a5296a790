namespace DecisionSupport;

/// <summary>A need that is recorded without a service known to be matched to it. No gateway turns on it.</summary>
/// <param name="Need">The need, as recorded.</param>
/// <param name="Kind">What sort of need it is.</param>
/// <param name="What">What is needed, in each person's words as recorded by the day; empty where nobody has said.</param>
/// <param name="Judged">Whether it is judged to be a need; one judged to be none is not listed.</param>
/// <param name="Matched">False where no service is matched to it, not known where nobody has said or accounts conflict; never true.</param>
public sealed record UnmatchedNeed(Subject Need, NeedKind Kind, IReadOnlyList<string> What, Truth Judged, Truth Matched)
{
    internal static IReadOnlyList<UnmatchedNeed> Of(Subject child, DateOnly day) =>
        [.. child[ListOf.Needs].Members.Select(need => Read(need, day)).Where(need => !need.Matched.IsTrue && !need.Judged.IsFalse)];

    private static UnmatchedNeed Read(Subject need, DateOnly day) => new(
        need,
        NeedKinds.TryRead(need.Sort, out var kind) ? kind : throw new ArgumentException($"'{need.Sort}' is not a kind of need.", nameof(need)),
        [.. need.Accounts(NeedQuestions.WhatIsNeeded).Where(said => !(said.On > day) && !said.Value.IsNotKnown).Select(said => said.Value.Text!)],
        Answered(need.Ask(NeedQuestions.IsJudgedNeeded, day)),
        Answered(need.Ask(NeedQuestions.IsMatched, day)));

    /// <summary>The first word of a question of yes and no is yes.</summary>
    private static Truth Answered(Asked asked) => asked.State == AnswerState.Known ? Truth.Of(asked.Value.Word == 0) : Truth.NotKnown;
}
