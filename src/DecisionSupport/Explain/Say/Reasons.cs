namespace DecisionSupport.Explain;

/// <summary>One of the reasons for which a proposition is settled.</summary>
/// <param name="Label">The outermost limb to which it belongs; empty where there is none.</param>
/// <param name="Text">The reason in words.</param>
/// <param name="Ground">The ground; null where the reason is the law, that a list is empty, or that somebody holds parental responsibility.</param>
internal sealed record Reason(string Label, string Text, Ground? Ground)
{
    /// <summary>Whether it says more than who and where the child is, and what there is not.</summary>
    internal bool IsTelling { get; init; } = Ground is not null && (GatewayReading.Bears(Ground) || IsOrderInForce(Ground));


    /// <summary>The reason in words, with a concern named or left out.</summary>
    internal string Says(bool named) => Ground is null ? Text : Wording.Known(Ground, named);

    private static bool IsOrderInForce(Ground ground) => ground.Question.Subject == SubjectKind.Order && ground.Truth.IsTrue;
}

/// <summary>Finds the fewest answers that settle a proposition whose truth is known.</summary>
internal static class Reasons
{
    internal static IReadOnlyList<Reason> Of(Proposition proposition) => proposition.Truth.IsNotKnown ? [] : Walk(proposition, "");

    private static IReadOnlyList<Reason> Walk(Proposition settled, string label) => settled switch
    {
        Ground ground => [new(label, Wording.Known(ground), ground)],
        LawGround law => [new(label, Law(law), null)],
        Reliance { Conclusion: { Subject.Kind: SubjectKind.ParentalResponsibilitySource } held } => [new(label, Held(held), null) { IsTelling = held.Holds.Truth.IsTrue }],
        Limb limb => Walk(limb.Inner, label.Length > 0 ? label : limb.Label),
        Quantified quantified => Of(quantified, label),
        Conjunction when settled.Truth.IsTrue => All(Positive(settled.Parts), label),
        Disjunction when settled.Truth.IsFalse => All(settled.Parts, label),
        Conjunction or Disjunction => Fewest(settled, label),
        _ => All(settled.Parts, label),
    };

    private static IReadOnlyList<Reason> Of(Quantified quantified, string label)
    {
        // One instance settles "any" as true and "every" as false; otherwise all of them do, with the list being complete.
        var one = quantified.Quantifier == Quantifier.Any ? quantified.Truth.IsTrue : quantified.Truth.IsFalse;
        if (one)
        {
            return Fewest(quantified, label);
        }

        var all = Lists.Of(quantified) is { } list && quantified.Parts.Count == 0
            ? [new Reason(label, $"{list.None} is recorded", null)]
            : All(quantified.Parts, label);
        return [.. all, .. Walk(quantified.Complete, label)];
    }

    /// <summary>The parts that make a rule apply; that an exception to it does not apply is no reason of its own.</summary>
    private static List<Proposition> Positive(IReadOnlyList<Proposition> parts)
    {
        var positive = parts.Where(p => p is not Negation { Inner: not Ground }).ToList();
        return positive.Count > 0 ? positive : [.. parts];
    }

    private static List<Reason> All(IReadOnlyList<Proposition> parts, string label) => [.. parts.SelectMany(p => Walk(p, label))];

    private static IReadOnlyList<Reason> Fewest(Proposition settled, string label) =>
        settled.Parts.Where(p => p.Truth == settled.Truth).Select(p => Walk(p, label)).MinBy(r => r.Count)!;

    private static string Held(Conclusion source) =>
        $"{source.Subject.Name} {(source.Holds.Truth.IsTrue ? "holds" : "does not hold")} parental responsibility {Names.Of(source.Subject)}";

    private static string Law(LawGround law) =>
        $"{law.Provision.Pinpoint} is {(law.Truth.IsTrue ? "" : "not ")}in force on {Days.Long(law.Day)} in {law.Nation}";
}
