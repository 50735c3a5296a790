namespace DecisionSupport.Explain;

/// <summary>Turns what a rule concluded into lines of reasoning, down to the lettered limb and the answer it rests on.</summary>
/// <param name="law">The law.</param>
/// <param name="shown">The conclusions already reasoned for this child, and under which gateway.</param>
/// <param name="cited">Notes each provision that is cited.</param>
internal sealed class ReasoningTree(LawBook law, Dictionary<Conclusion, string> shown, Action<Provision> cited)
{
    private string gateway = "";

    /// <summary>The lines for one conclusion, shown under a gateway.</summary>
    internal Step Of(Conclusion conclusion, string under)
    {
        gateway = under;
        return Of(conclusion, label: "");
    }

    private Step Of(Conclusion conclusion, Label label)
    {
        var provision = law[conclusion.Provision];
        cited(provision);
        var of = conclusion.Subject.Kind is SubjectKind.Child or SubjectKind.ParentalResponsibilitySource ? "" : $", of {conclusion.Subject.Name}";
        var text = $"{label}{provision.Name}{of} ({Cites.Short(provision)})";
        if (!shown.TryAdd(conclusion, gateway))
        {
            return new Step(conclusion.Holds.Truth, text, Elsewhere(shown[conclusion]), [], []);
        }

        return conclusion.Holds is Conjunction or Disjunction
            ? new Step(conclusion.Holds.Truth, $"{text}: {Heading(conclusion.Holds)}", Parts(conclusion.Holds, provision))
            : new Step(conclusion.Holds.Truth, text, [Of(conclusion.Holds, "", provision)]);
    }

    private string Elsewhere(string under) => under == gateway ? "reasoned above" : $"reasoned under {under}";

    private Step Of(Proposition proposition, Label label, Provision within) => proposition switch
    {
        Ground ground => Leaf(ground, ground.Truth, Wording.Yes(ground), label),
        LawGround inForce => new Step(inForce.Truth, $"{label}in force on {Days.Long(inForce.Day)} in {inForce.Nation}: {inForce.Provision.Pinpoint}", []),
        Limb limb => Of(limb.Inner, label.Then(limb.Label), within),
        Instance instance => Of(instance.Inner, label.Then(Name(instance.Of)), within),
        Reliance reliance => Of(reliance.Conclusion, label),
        Negation negation => Of(negation, label, within),
        Unsettled open => new Step(open.Truth, $"{label}left open for a person to judge, where this is so:", [Of(open.Inner, "", within)]),
        Quantified quantified => Of(quantified, label, within),
        _ => new Step(proposition.Truth, label + Required(label, within) + Heading(proposition), Parts(proposition, within)),
    };

    private List<Step> Parts(Proposition connective, Provision within) =>
        [.. connective.Parts.Select(part => connective is Conjunction && part is Negation { Inner: not Ground } exception
            ? Exception(exception, within)
            : Of(part, "", within))];

    /// <summary>An exception to a rule: its own truth, and what that does to the rule.</summary>
    private Step Exception(Negation exception, Provision within)
    {
        var effect = exception.Truth.IsTrue ? "Exception, which does not apply: "
            : exception.Truth.IsFalse ? "Exception, which applies and takes it away: "
            : "Exception, not known to apply or not: ";
        return Of(exception.Inner, new Label(effect), within);
    }

    private Step Of(Negation negation, Label label, Provision within) => negation.Inner is Ground ground
        ? Leaf(ground, negation.Truth, Wording.No(ground), label)
        : new Step(negation.Truth, $"{label}this is not so:", [Of(negation.Inner, "", within)]);

    private Step Leaf(Ground ground, Truth mark, string says, Label label) =>
        new(mark, label + says, Answers.Of(ground), HigherStandard.Of(ground, law), []);

    private Step Of(Quantified quantified, Label label, Provision within)
    {
        var every = quantified.Quantifier == Quantifier.Every;
        var words = Lists.Of(quantified);
        var heading = $"{label}{(every ? "every one" : "any one")} of these {words?.Plural ?? "things"}:";
        var steps = quantified.Parts.Select(part => Of(part, "", within)).ToList();

        // Completeness is a limb of its own only where no single member settles the matter.
        var settledByOne = every ? quantified.Truth.IsFalse : quantified.Truth.IsTrue;
        if (!settledByOne)
        {
            steps.Add(Of(quantified.Complete, "", within));
        }

        return new Step(quantified.Truth, quantified.Parts.Count == 0 ? $"{heading} none is recorded" : heading, steps);
    }

    private static string Heading(Proposition connective) =>
        (connective is Conjunction, connective.Parts.Count) switch
        {
            (true, 2) => "both of these:",
            (true, _) => "all of these:",
            (false, 2) => "either of these:",
            _ => "any of these:",
        };

    /// <summary>What a labelled limb requires, where the provision data words it.</summary>
    private static string Required(Label label, Provision within) =>
        within.Limbs.FirstOrDefault(l => string.Equals(l.Label, label.Limb, StringComparison.Ordinal)) is { } limb ? $"{limb.Wording}, " : "";

    private static string Name(Subject subject) =>
        subject.Kind == SubjectKind.ParentalResponsibilitySource && ParentalResponsibilitySourceKinds.TryRead(subject.Sort, out var kind)
            ? $"{subject.Name} {ParentalResponsibilitySourceKinds.Name(kind)}"
            : subject.Name;
}
