namespace DecisionSupport;

/// <summary>Says of each safeguard of a gateway whether it is done, not done or not known; safeguards and their questions are looked up by name once.</summary>
internal sealed class SafeguardChecks(Ladder ladder)
{
    private static readonly Dictionary<string, Question> Questions = ChildQuestions.All.ToDictionary(q => q.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, Safeguard> safeguards = ladder.Safeguards.ToDictionary(s => s.Id, StringComparer.Ordinal);

    internal IReadOnlyList<SafeguardCheck> Of(Gateway gateway, Subject child, DateOnly day) =>
        [.. gateway.Safeguards.Select(id => safeguards[id]).Where(s => IsShown(s, child, day)).Select(s => Check(s, child.Ask(Questions[s.Question], day)))];

    private static SafeguardCheck Check(Safeguard safeguard, Asked asked) => new(safeguard, Done(asked), asked);

    private static bool IsShown(Safeguard safeguard, Subject child, DateOnly day) => safeguard.When.Length == 0 || Done(child.Ask(Questions[safeguard.When], day)).IsTrue;

    private static Truth Done(Asked asked) => asked.State == AnswerState.Known ? Truth.Of(asked.Value.Word == 0) : Truth.NotKnown;
}
