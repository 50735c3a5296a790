namespace DecisionSupport.Testing;

/// <summary>A family, and what the rule concludes of it.</summary>
internal sealed record Tried(FamilySituation Situation, Conclusion Conclusion);

/// <summary>Looks for a family of which parts of a rule come to given truths, one answer at a time.</summary>
/// <param name="advising">An advisor over the rules on which the provision turns.</param>
/// <param name="provision">The provision.</param>
/// <param name="subject">Of whom or what it is concluded, as a path.</param>
/// <param name="dice">What chooses where several answers would do.</param>
internal sealed class FamilySearch(ThresholdAdvisor advising, string provision, string subject, Dice dice)
{
    private readonly Descent descent = new(dice);
    private readonly Answering answering = new(advising.Law, dice);

    /// <summary>The contradictions of families that were refused because no case file could hold them.</summary>
    internal List<Contradiction> Contradicted { get; } = [];

    /// <summary>What the rule concludes of a family; null where it concludes nothing of the subject.</summary>
    internal Tried? At(FamilySituation situation)
    {
        var conclusion = advising.Conclude(situation, situation.Children[0])
            .FirstOrDefault(c => string.Equals(c.Provision, provision, StringComparison.Ordinal) && string.Equals(c.Subject.Path, subject, StringComparison.Ordinal));
        return conclusion is null ? null : new Tried(situation, conclusion);
    }

    /// <summary>Changes answers until every part comes to what is wanted of it, or the steps are used up.</summary>
    internal (Tried Last, bool IsMet) Towards(Tried from, Func<Conclusion, IEnumerable<(Proposition Part, Truth Wanted)>> wanted, int steps)
    {
        var at = from;
        for (var step = 0; step <= steps; step++)
        {
            var open = wanted(at.Conclusion).Where(w => w.Part.Truth != w.Wanted).ToList();
            if (open.Count == 0)
            {
                return (at, true);
            }

            at = Step(at, dice.Pick(open)) ?? at;
        }

        return (at, false);
    }

    private Tried? Step(Tried at, (Proposition Part, Truth Wanted) open)
    {
        if (descent.From(open.Part, open.Wanted) is not var (leaf, wanted) || answering.Move(at.Situation, leaf, wanted) is not { } moved)
        {
            return null;
        }

        if (Contradictions.In(moved) is [var contradiction, ..])
        {
            Contradicted.Add(contradiction);
            return null;
        }

        return At(moved);
    }
}
