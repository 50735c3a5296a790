namespace DecisionSupport;

/// <summary>Says of each safeguard of a gateway whether it is done, not done or not known; safeguards and their questions are looked up by name once.</summary>
internal sealed class SafeguardChecks(LawBook law)
{
    private static readonly Dictionary<string, Question> Questions = ChildQuestions.All.ToDictionary(q => q.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, Question> OfPerson = PersonQuestions.All.ToDictionary(q => q.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, Safeguard> safeguards = law.Ladder.Safeguards.ToDictionary(s => s.Id, StringComparer.Ordinal);

    internal IReadOnlyList<SafeguardCheck> Of(Gateway gateway, Subject child, DateOnly day, Nation nation) =>
        [.. gateway.Safeguards.Select(id => safeguards[id]).Where(s => IsCalledFor(s, day, nation) && IsShown(s, child, day)).Select(s => Check(s, child, day))];

    /// <summary>What rests on provisions alone is asked only where and while one of them is in force: guidance for England asks nothing of a local authority in Wales.</summary>
    private bool IsCalledFor(Safeguard safeguard, DateOnly day, Nation nation) =>
        safeguard.Sources.Any(id => !law.Has(id) || law[id].IsInForce(day, nation));

    private static SafeguardCheck Check(Safeguard safeguard, Subject child, DateOnly day)
    {
        var asked = child.Ask(Questions[safeguard.Question], day);
        var findings = asked.State == AnswerState.NotAsked && safeguard.Found.Length > 0 ? Findings(safeguard, child, day) : [];
        return new(safeguard, findings.Count > 0 ? Truth.True : Done(asked), asked) { Findings = findings };
    }

    /// <summary>What was found of each person whom a safeguard is about; empty unless it is known of every one of them.</summary>
    private static List<ConsideredAnswer> Findings(Safeguard safeguard, Subject child, DateOnly day)
    {
        var found = child[ListOf.People].Members
            .Where(person => Done(person.Ask(OfPerson[safeguard.OfEach], day)).IsTrue)
            .Select(person => new ConsideredAnswer(person, OfPerson[safeguard.Found], person.Ask(OfPerson[safeguard.Found], day)))
            .ToList();
        return found.TrueForAll(f => f.Asked.State == AnswerState.Known) ? found : [];
    }

    private static bool IsShown(Safeguard safeguard, Subject child, DateOnly day) => safeguard.When.Length == 0 || Done(child.Ask(Questions[safeguard.When], day)).IsTrue;

    private static Truth Done(Asked asked) => asked.State == AnswerState.Known ? Truth.Of(asked.Value.Word == 0) : Truth.NotKnown;
}
