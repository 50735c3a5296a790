namespace DecisionSupport.Testing;

/// <summary>From what a part of a rule is to come to, down to one leaf that would bring it nearer; where several would, the dice choose.</summary>
internal sealed class Descent(Dice dice)
{
    /// <summary>The leaf and what it is to come to; null where no answer could bring it about.</summary>
    internal (Proposition Leaf, Truth Wanted)? From(Proposition proposition, Truth wanted) => TreeShape.Unlabelled(proposition) switch
    {
        Negation negation => From(negation.Inner, !wanted),
        Unsettled when wanted.IsTrue => null,
        Unsettled unsettled => From(unsettled.Inner, wanted.IsFalse ? Truth.False : Either(Truth.True, Truth.NotKnown)),
        Reliance reliance => From(reliance.Conclusion.Holds, wanted),
        Conjunction all => Among(all.Parts, Truth.False, null, wanted),
        Disjunction one => Among(one.Parts, Truth.True, null, wanted),
        Quantified listed => Among(listed.Parts, Truth.Of(listed.Quantifier == Quantifier.Any), listed.Complete, wanted),
        var leaf => (leaf, wanted),
    };

    /// <param name="parts">The parts, or the members of a list.</param>
    /// <param name="decides">The truth of one part that decides the whole.</param>
    /// <param name="complete">Whether the list is complete; null where it is no list.</param>
    /// <param name="wanted">What the whole is to come to.</param>
    private (Proposition Leaf, Truth Wanted)? Among(IReadOnlyList<Proposition> parts, Truth decides, Proposition? complete, Truth wanted)
    {
        var deciding = parts.Where(p => p.Truth == decides).ToList();
        if (wanted == decides)
        {
            return parts.Count == 0 ? null : From(dice.Pick(parts), decides);
        }

        if (wanted.IsNotKnown && deciding.Count > 0)
        {
            return From(dice.Pick(deciding), Either(Truth.NotKnown, !decides));
        }

        var choices = parts.Where(p => p.Truth != wanted).Select(p => (Part: p, To: wanted)).ToList();
        if (complete is not null && complete.Truth.IsTrue == wanted.IsNotKnown)
        {
            choices.Add((complete, wanted.IsNotKnown ? Either(Truth.False, Truth.NotKnown) : Truth.True));
        }

        if (choices.Count == 0)
        {
            return null;
        }

        var (part, to) = dice.Pick(choices);
        return From(part, to);
    }

    private Truth Either(Truth one, Truth other) => dice.Happens(0.5) ? one : other;
}
