namespace DecisionSupport.Testing;

/// <summary>Every mistake that can be made at the places of a rule.</summary>
internal static class MutantList
{
    private static readonly Mutation[] Dates = [Mutation.YearLater, Mutation.YearEarlier, Mutation.DayLater, Mutation.DayEarlier];

    internal static IEnumerable<Mutant> Of(TreeShape shape) => shape.Places.SelectMany(place => At(shape, place));

    private static IEnumerable<Mutant> At(TreeShape shape, Place place)
    {
        if (place.IsCompleteness)
        {
            return [];
        }

        var own = place.Example switch
        {
            Conjunction or Disjunction => Joined(shape, place),
            Quantified => [Made(Mutation.QuantifierSwapped), Made(Mutation.CompletenessAssumed), Made(Mutation.CompletenessDistrusted)],
            Unsettled => [Made(Mutation.OpenTakenAsSettled)],
            Ground ground => Leaf(shape, place, ground),
            _ => [],
        };
        // The whole, and the inside of a negation, are negated where they stand.
        return place.Parent is null or { Example: Negation } ? own : own.Append(Made(Mutation.Negated));

        Mutant Made(Mutation mutation) => new(shape.Provision, place, mutation);
    }

    private static IEnumerable<Mutant> Joined(TreeShape shape, Place place)
    {
        yield return new Mutant(shape.Provision, place, Mutation.ConnectiveSwapped);
        foreach (var part in shape.Places.Where(p => p.Parent == place))
        {
            yield return new Mutant(shape.Provision, place, Mutation.LimbDropped, part.Index, part.Path);
        }
    }

    private static IEnumerable<Mutant> Leaf(TreeShape shape, Place place, Ground ground)
    {
        if (ground.Question.Kind == AnswerKind.Date)
        {
            return Dates.Select(mutation => new Mutant(shape.Provision, place, mutation));
        }

        if (Leaves.StandardOf(ground) is { } standard)
        {
            return Standards(standard).Select(mutation => new Mutant(shape.Provision, place, mutation));
        }

        return ground.Question.Kind == AnswerKind.Choice ? Words(shape, place, ground) : [];
    }

    private static IEnumerable<Mutation> Standards(Standard standard)
    {
        if (standard < Standard.Prove)
        {
            yield return Mutation.StandardHigher;
        }

        if (standard > Standard.Suspect)
        {
            yield return Mutation.StandardLower;
        }
    }

    private static IEnumerable<Mutant> Words(TreeShape shape, Place place, Ground ground)
    {
        var words = ground.Question.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Word != ground.Test.Word)
            {
                yield return new Mutant(shape.Provision, place, Mutation.OtherAnswer, i, $"{place.Path}: {words[i].Word} for {ground.Test.Word}");
            }
        }

        if (words.Any(w => w.Unsettles.Contains(ground.Test.Word)))
        {
            yield return new Mutant(shape.Provision, place, Mutation.DoubtTakenAsNo);
        }
    }
}
