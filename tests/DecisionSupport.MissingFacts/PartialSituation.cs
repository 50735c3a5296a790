namespace DecisionSupport.MissingFacts;

/// <summary>The eight facts on which the comparison's decision turns, in the order of the digits of a situation's number.</summary>
internal enum Fact
{
    ReachedSixteen,
    ChildAgrees,
    HoldsParentalResponsibility,
    Objects,
    Willing,
    Able,
    HolderNamed,
    HolderAgrees,
}

/// <summary>Eight facts, each yes, no or dropped: one of 3 to the 8th.</summary>
/// <param name="Number">From 0 to 6,560: its ternary digit of each fact is 0 for no, 1 for yes and 2 for dropped.</param>
internal readonly record struct PartialSituation(int Number)
{
    internal const int Facts = 8;
    internal const int Count = 6_561;

    internal static IEnumerable<PartialSituation> All => Enumerable.Range(0, Count).Select(n => new PartialSituation(n));

    /// <summary>Whether a fact is so; null where it was dropped.</summary>
    internal bool? this[Fact fact] => Digit((int)fact) switch { 0 => false, 1 => true, _ => null };

    /// <summary>Every situation in which nothing is dropped and that differs from this one in nothing that is known.</summary>
    internal IReadOnlyList<PartialSituation> Completions()
    {
        for (int place = 0, weight = 1; place < Facts; place++, weight *= 3)
        {
            if (Digit(place) == 2)
            {
                return [.. new PartialSituation(Number - 2 * weight).Completions(), .. new PartialSituation(Number - weight).Completions()];
            }
        }

        return [this];
    }

    private int Digit(int place)
    {
        var rest = Number;
        for (var i = 0; i < place; i++)
        {
            rest /= 3;
        }

        return rest % 3;
    }
}
