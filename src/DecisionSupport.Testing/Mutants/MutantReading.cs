namespace DecisionSupport.Testing;

/// <summary>What a rule with one mistake in it would conclude of a family.</summary>
internal sealed class MutantReading(Mutant mutant, TreeShapes shapes, OtherLeaves leaves) : Reading(shapes, mutant.Provision, mutant.Place.Id)
{
    protected override Truth Changed(Proposition proposition, TreeShape shape)
    {
        var at = mutant.Place.Id;
        return (mutant.Mutation, proposition) switch
        {
            (Mutation.Negated, _) => !Plain(proposition, shape, at),
            (Mutation.LimbDropped, _) => All(proposition.Parts, shape, at, proposition is Disjunction, mutant.Part),
            (Mutation.ConnectiveSwapped, _) => All(proposition.Parts, shape, at, proposition is Conjunction),
            (Mutation.OpenTakenAsSettled, Unsettled unsettled) => Below(unsettled.Inner, shape, at, 0),
            (_, Quantified quantified) => List(quantified, shape, at),
            (_, Ground ground) => Leaf(ground),
            _ => proposition.Truth,
        };
    }

    private Truth List(Quantified quantified, TreeShape shape, int at)
    {
        var any = quantified.Quantifier == Quantifier.Any;
        return mutant.Mutation switch
        {
            Mutation.QuantifierSwapped => Members(quantified, shape, at, !any, quantified.Complete.Truth),
            Mutation.CompletenessAssumed => Members(quantified, shape, at, any, Truth.True),
            _ => Members(quantified, shape, at, any, Truth.NotKnown),
        };
    }

    private Truth Leaf(Ground ground) => mutant.Mutation switch
    {
        Mutation.OtherAnswer => Leaves.Says(ground, mutant.Part),
        Mutation.DoubtTakenAsNo => Leaves.SaysPlainly(ground),
        Mutation.StandardHigher => leaves.Reaches(ground, +1),
        Mutation.StandardLower => leaves.Reaches(ground, -1),
        _ => leaves.Dated(ground, mutant.Provision, mutant.Mutation),
    };
}
