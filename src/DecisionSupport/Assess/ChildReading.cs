namespace DecisionSupport;

/// <summary>Reads the conclusions about one child as gateways under their tiers.</summary>
internal static class ChildReading
{
    internal static ChildAssessment Of(FamilySituation situation, Subject child, IReadOnlyList<Conclusion> conclusions, LawBook law)
    {
        var ofChild = new Dictionary<string, Conclusion>(StringComparer.Ordinal);
        foreach (var conclusion in conclusions)
        {
            if (ReferenceEquals(conclusion.Subject, child))
            {
                ofChild[conclusion.Provision] = conclusion;
            }
        }

        var tiers = law.Ladder.Tiers
            .Select(tier => new TierAssessment(tier, [.. tier.Gateways.Select(g => GatewayReading.Of(g, situation, child, ofChild, law))]))
            .ToList();
        var cautions = law.Ladder.Cautions
            .Where(c => law[c.Provision].IsInForce(situation.AsAt, situation.Nation) && ofChild.TryGetValue(c.Provision, out var found) && found.Holds.Truth.IsTrue)
            .ToList();
        var (later, disputed) = Notable(conclusions);
        return new ChildAssessment(child, Recommending.Order(tiers), tiers, cautions, later, disputed, conclusions);
    }

    /// <summary>The answers that a reader must know were not relied on: given after the day, or in conflict.</summary>
    private static (List<Ground> Later, List<Ground> Disputed) Notable(IReadOnlyList<Conclusion> conclusions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var later = new List<Ground>();
        var disputed = new List<Ground>();
        foreach (var ground in conclusions.SelectMany(c => Own(c.Holds)))
        {
            var list = ground.Asked.State switch
            {
                AnswerState.Later => later,
                AnswerState.Disputed => disputed,
                _ => null,
            };
            if (list is not null && seen.Add(ground.Path))
            {
                list.Add(ground);
            }
        }

        return (later, disputed);
    }

    /// <summary>The grounds of a conclusion's own limbs; what it relies on is read with the conclusion relied on.</summary>
    private static IEnumerable<Ground> Own(Proposition proposition) => proposition switch
    {
        Ground ground => [ground],
        Reliance => [],
        Quantified quantified => quantified.Parts.SelectMany(Own).Concat(Own(quantified.Complete)),
        _ => proposition.Parts.SelectMany(Own),
    };
}
