namespace DecisionSupport.Drafting;

/// <summary>What a letter is drafted from: the child, the concerns that are live, and the people to whom a letter is owed.</summary>
internal sealed record LetterFacts(
    FamilySituation Situation,
    Subject Child,
    ChildAssessment Assessed,
    LawBook Law,
    IReadOnlyList<Subject> Concerns,
    IReadOnlyList<(Subject Concern, string Why)> LeftOut,
    IReadOnlyList<Addressee> Addressees,
    IReadOnlyList<(Subject Person, string Why)> NotAddressed,
    Truth OrderBarredByAge)
{
    private const string Holder = "CA1989/s3/holder";
    private const string BarredByAge = "CA1989/s31/3";

    private static readonly string[] Courts = ["court", "judge", "justice", "magistrate", "recorder", "tribunal"];

    internal DateOnly Day => Situation.AsAt;

    /// <summary>Whether a name is that of somebody in the child's case.</summary>
    internal bool NamesPerson(string name) => Child[ListOf.People].Members.Any(p => string.Equals(p.Name, name, StringComparison.Ordinal));

    /// <summary>Whether a name speaks of a court, or of somebody who sits in one.</summary>
    internal static bool NamesCourt(string name) => Courts.Any(c => name.Contains(c, StringComparison.OrdinalIgnoreCase));

    internal static LetterFacts Of(FamilySituation situation, string id, ThresholdAdvisor advisor)
    {
        var assessed = advisor.Assess(situation).Child(id);
        var child = assessed.Child;
        var conclusions = advisor.Conclude(situation, child);
        var holders = conclusions.Where(c => string.Equals(c.Provision, Holder, StringComparison.Ordinal)).ToDictionary(c => c.Subject, c => c.Holds.Truth);
        var people = child[ListOf.People].Members.Select(p => Addressee.Of(p, holders.GetValueOrDefault(p), situation.AsAt)).ToList();
        var concerns = child[ListOf.Concerns].Members.Select(c => (Concern: c, Why: LiveConcern.WhyNot(c, situation.AsAt))).ToList();
        return new LetterFacts(
            situation,
            child,
            assessed,
            advisor.Law,
            [.. concerns.Where(c => c.Why is null).Select(c => c.Concern)],
            [.. concerns.Where(c => c.Why is not null).Select(c => (c.Concern, c.Why!))],
            [.. people.Where(a => a.IsAddressed)],
            [.. people.Where(a => !a.IsAddressed).Select(a => (a.Person, a.WhyNot))],
            conclusions.Where(c => string.Equals(c.Provision, BarredByAge, StringComparison.Ordinal)).Select(c => c.Holds.Truth).FirstOrDefault());
    }
}
