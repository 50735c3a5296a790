namespace DecisionSupport;

/// <summary>Says of each safeguard of a gateway whether it is done, not done or not known; safeguards and their questions are looked up by name once.</summary>
internal sealed class SafeguardChecks(LawBook law)
{
    private static readonly Dictionary<string, Question> Questions = ChildQuestions.All.ToDictionary(q => q.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, Safeguard> safeguards = law.Ladder.Safeguards.ToDictionary(s => s.Id, StringComparer.Ordinal);

    internal IReadOnlyList<SafeguardCheck> Of(Gateway gateway, Subject child, DateOnly day, Nation nation) =>
        [.. gateway.Safeguards.Select(id => safeguards[id]).Where(s => IsCalledFor(s, day, nation) && IsShown(s, child, day)).Select(s => Check(s, child.Ask(Questions[s.Question], day)))];

    /// <summary>What rests on provisions alone is asked only where and while one of them is in force: guidance for England asks nothing of a local authority in Wales.</summary>
    private bool IsCalledFor(Safeguard safeguard, DateOnly day, Nation nation) =>
        safeguard.Sources.Any(id => !law.Has(id) || law[id].IsInForce(day, nation));

    private static SafeguardCheck Check(Safeguard safeguard, Asked asked) => new(safeguard, Done(asked), asked);

    private static bool IsShown(Safeguard safeguard, Subject child, DateOnly day) => safeguard.When.Length == 0 || Done(child.Ask(Questions[safeguard.When], day)).IsTrue;

    private static Truth Done(Asked asked) => asked.State == AnswerState.Known ? Truth.Of(asked.Value.Word == 0) : Truth.NotKnown;
}
