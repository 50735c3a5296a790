namespace DecisionSupport;

/// <summary>Reads the conclusions about one child as gateways under their tiers.</summary>
internal static class ChildReading
{
    internal static ChildAssessment Of(FamilySituation situation, Subject child, IReadOnlyList<Conclusion> conclusions, LawBook law, SafeguardChecks safeguards, DeadlineReading deadlines, ConflictReading conflicts)
    {
        var ofChild = new Dictionary<string, Conclusion>(StringComparer.Ordinal);
        foreach (var conclusion in conclusions)
        {
            if (ReferenceEquals(conclusion.Subject, child))
            {
                ofChild[conclusion.Provision] = conclusion;
            }
        }

        var due = deadlines.Of(situation, child, ofChild);
        var tiers = law.Ladder.Tiers
            .Select(tier => new TierAssessment(tier, [.. tier.Gateways.Select(g => GatewayReading.Of(g, situation, child, ofChild, law, safeguards) with { Deadlines = Of(g, due) })]))
            .ToList();
        // What warns about a child says nothing to somebody who has grown up, but for what may still be done.
        var isGrown = Grown.Is(child, situation.AsAt);
        var cautions = law.Ladder.Cautions
            .Where(c => law[c.Provision].IsInForce(situation.AsAt, situation.Nation) && ofChild.TryGetValue(c.Provision, out var found) && IsGiven(c, found.Holds))
            .Where(c => !(ofChild.TryGetValue(c.Unless, out var displaced) && displaced.Holds.Truth.IsTrue))
            .Where(c => !isGrown || tiers.SelectMany(t => t.Gateways).Any(g => c.Gateways.Contains(g.Gateway.Id) && g.Status is not (GatewayStatus.NotMadeOut or GatewayStatus.NotInForce or GatewayStatus.NotEncoded)))
            .Select(c => CautionNames.Of(c, ofChild[c.Provision].Holds, situation))
            .ToList();
        tiers = [.. tiers.Select(t => Limited(t, cautions))];
        var (later, disputed) = Notable(conclusions);
        return new ChildAssessment(child, Recommending.Order(tiers), tiers, cautions, later, disputed, conclusions, ConsiderationReading.Of(situation, child, ofChild, conclusions, law), SupportRecorded.Of(child, situation.AsAt))
        {
            Deadlines = due,
            UnmatchedNeeds = UnmatchedNeed.Of(child, situation.AsAt),
            Conflicts = conflicts.Of(tiers, ofChild),
        };
    }

    /// <summary>A tier whose gateways carry the limits that the cautions given beside them put on them; itself where there is none.</summary>
    private static TierAssessment Limited(TierAssessment tier, List<Caution> cautions)
    {
        var limiting = cautions.Where(c => c.Limit.Length > 0).ToList();
        return limiting.Count == 0
            ? tier
            : tier with { Gateways = [.. tier.Gateways.Select(g => g with { Limits = [.. limiting.Where(c => c.Gateways.Contains(g.Gateway.Id)).Select(c => c.Limit)] })] };
    }

    private static bool IsGiven(Caution caution, Proposition holds) =>
        caution.WhileOpenOn.Count == 0 ? holds.Truth.IsTrue : holds.Truth.IsNotKnown && caution.WhileOpenOn.All(question => IsOpenOn(holds, question));

    /// <summary>Whether a proposition is open although an answer to a question is as it asks; what is excluded already is not looked through.</summary>
    private static bool IsOpenOn(Proposition proposition, string question)
    {
        if (proposition is Ground ground)
        {
            return ground.Truth.IsTrue && string.Equals(ground.Question.Name, question, StringComparison.Ordinal);
        }

        for (var i = 0; i < proposition.Parts.Count; i++)
        {
            if (!proposition.Parts[i].Truth.IsFalse && IsOpenOn(proposition.Parts[i], question))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<DeadlineAssessment> Of(Gateway gateway, IReadOnlyList<DeadlineAssessment> due) =>
        due.Count == 0 ? due : [.. due.Where(d => d.Deadline.Gateways.Contains(gateway.Id))];

    /// <summary>The answers that a reader must know were not relied on: given after the day, or in conflict.</summary>
    private static (List<Ground> Later, List<Ground> Disputed) Notable(IReadOnlyList<Conclusion> conclusions)
    {
        var found = new List<Ground>();
        for (var i = 0; i < conclusions.Count; i++)
        {
            AddNotable(conclusions[i].Holds, found);
        }

        var distinct = found.DistinctBy(g => g.Path, StringComparer.Ordinal).ToLookup(g => g.Asked.State);
        return ([.. distinct[AnswerState.Later]], [.. distinct[AnswerState.Disputed]]);
    }

    /// <summary>Looks through a conclusion's own limbs; what it relies on is read with the conclusion relied on.</summary>
    private static void AddNotable(Proposition proposition, List<Ground> found)
    {
        switch (proposition)
        {
            case Ground ground when ground.Asked.State is AnswerState.Later or AnswerState.Disputed:
                found.Add(ground);
                return;
            case Ground or Reliance:
                return;
        }

        for (var i = 0; i < proposition.Parts.Count; i++)
        {
            AddNotable(proposition.Parts[i], found);
        }

        if (proposition is Quantified quantified)
        {
            AddNotable(quantified.Complete, found);
        }
    }
}
