namespace DecisionSupport.Explain;

/// <summary>Turns what a rule concluded into lines of reasoning, down to the lettered limb and the answer it rests on.</summary>
/// <param name="law">The law.</param>
/// <param name="all">Whether parts that do not settle the matter are shown too.</param>
/// <param name="shown">The conclusions already reasoned for this child, and under which gateway.</param>
/// <param name="cited">Notes each provision that is cited.</param>
internal sealed class ReasoningTree(LawBook law, bool all, Dictionary<Conclusion, string> shown, Action<Provision> cited)
{
    private string gateway = "";
    private Subject? of;

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
        var text = $"{label}{provision.Name}{OfWhom(conclusion.Subject)} ({Cites.Short(provision)})";
        return shown.TryAdd(conclusion, gateway)
            ? Joined(text + ": ", Of(conclusion.Holds, ""))
            : new Step(conclusion.Holds.Truth, text, Elsewhere(shown[conclusion]), [], []);
    }

    private Step Of(Proposition proposition, Label label) => proposition switch
    {
        Ground ground => Leaf(ground, ground.Truth, Wording.Yes(ground, named: false), label),
        LawGround inForce => new Step(inForce.Truth, $"{label}in force on {Days.Long(inForce.Day)} in {inForce.Nation}: {inForce.Provision.Pinpoint}", []),
        Limb limb => Of(limb.Inner, label.Then(limb.Label)),
        Instance instance => Of(instance, label),
        Reliance reliance => Of(reliance.Conclusion, label),
        Negation { Inner: Ground ground } negation => Leaf(ground, negation.Truth, Wording.No(ground, named: false), label),
        Negation negation => new Step(negation.Truth, $"{label}so long as this is not so:", [Of(negation.Inner, "")]),
        Unsettled open => new Step(open.Truth, $"{label}left open for a person to judge, where this is so:", [Of(open.Inner, "")]),
        Quantified quantified => Of(quantified, label),
        _ => Connective(proposition, label),
    };

    private Step Connective(Proposition connective, Label label)
    {
        var parts = Telling(connective, settledByOne: connective is Conjunction ? Truth.False : Truth.True);
        var heading = (connective is Conjunction, connective.Parts.Count) switch
        {
            (true, 2) => "both of these",
            (true, _) => "all of these",
            (false, 2) => "either of these",
            _ => "any of these",
        };
        return new Step(connective.Truth, $"{label}{heading}{OfHowMany(parts, connective)}:", [.. parts.Select(part => Part(connective, part))]);
    }

    private Step Part(Proposition connective, Proposition part) =>
        connective is Conjunction && part is Negation { Inner: not Ground } exception ? Exception(exception) : Of(part, "");

    /// <summary>An exception to a rule: its own truth, and what that does to the rule.</summary>
    private Step Exception(Negation exception)
    {
        var effect = exception.Truth.IsTrue ? "Exception, which does not apply: "
            : exception.Truth.IsFalse ? "Exception, which applies and takes it away: "
            : "Exception, not known to apply or not: ";
        return Of(exception.Inner, effect) with { IsException = true };
    }

    private Step Of(Quantified quantified, Label label)
    {
        var every = quantified.Quantifier == Quantifier.Every;
        var one = every ? Truth.False : Truth.True;
        var parts = Telling(quantified, one);
        var heading = $"{label}{(every ? "every one" : "any one")} of these {Lists.Of(quantified)?.Plural ?? "things"}{OfHowMany(parts, quantified)}:";
        var steps = parts.Select(part => Of(part, "")).ToList();

        // Completeness is a limb of its own only where no single member settles the matter.
        if (quantified.Truth != one)
        {
            steps.Add(Of(quantified.Complete, ""));
        }

        return new Step(quantified.Truth, quantified.Parts.Count == 0 ? $"{heading} none is recorded" : heading, steps);
    }

    private Step Of(Instance instance, Label label)
    {
        var outer = of;
        of = instance.Of;
        var name = instance.Of.Kind == SubjectKind.ParentalResponsibilitySource ? Names.Of(instance.Of) : instance.Of.Name;
        var step = Of(instance.Inner, label.Then(name));
        of = outer;
        return step;
    }

    private Step Leaf(Ground ground, Truth mark, string says, Label label) =>
        new(mark, label + says, Answers.Of(ground), HigherStandard.Of(ground, law), []) { Answer = ground };

    /// <summary>The parts to show: where one part can settle the whole and does, those that do.</summary>
    private IReadOnlyList<Proposition> Telling(Proposition whole, Truth settledByOne) =>
        all || whole.Truth != settledByOne ? whole.Parts : [.. whole.Parts.Where(p => p.Truth == settledByOne)];

    private static string OfHowMany(IReadOnlyList<Proposition> shown, Proposition whole) =>
        shown.Count == whole.Parts.Count ? "" : $" ({Numbers.Of(shown.Count)} of {Numbers.Of(whole.Parts.Count)}, which settles it)";

    /// <summary>Puts a heading before a line, and keeps the line's own parts below it.</summary>
    private static Step Joined(string heading, Step step) =>
        step.Parts.Count == 0 && step.Note.Length > 0 && step.Lines.Count == 0
            ? new Step(step.Mark, heading.TrimEnd(' ', ':'), [step])
            : step with { Text = heading + step.Text };

    private string OfWhom(Subject subject) =>
        subject.Kind is SubjectKind.Child or SubjectKind.ParentalResponsibilitySource || ReferenceEquals(subject, of) ? "" : $", of {subject.Name}";

    private string Elsewhere(string under) => under == gateway ? "reasoned above" : $"reasoned under {under}";
}
