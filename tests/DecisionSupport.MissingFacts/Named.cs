namespace DecisionSupport.MissingFacts;

/// <summary>Which of the eight facts the reasoning names, as a bit for each fact.</summary>
internal static class Named
{
    /// <summary>The facts of the fewest grounds that settle a proposition: one part that settles a connective, or every part that must.</summary>
    internal static int Reasons(Proposition settled) => Walk(settled).Aggregate(0, (mask, ground) => mask | Bit(ground));

    /// <summary>The facts that are asked for: the grounds that are not known under what is not known.</summary>
    internal static int Awaited(IEnumerable<Ground> open) => open.Aggregate(0, (mask, ground) => mask | Bit(ground));

    /// <summary>The grounds on which a proposition that is not known turns.</summary>
    internal static IEnumerable<Ground> Open(Proposition proposition) =>
        !proposition.Truth.IsNotKnown ? []
        : proposition is Ground ground ? [ground]
        : proposition is Quantified quantified ? [.. quantified.Parts.SelectMany(Open), .. Open(quantified.Complete)]
        : proposition.Parts.SelectMany(Open);

    private static IReadOnlyList<Ground> Walk(Proposition settled) => settled switch
    {
        Ground ground => [ground],
        Quantified quantified when One(quantified) => Fewest(quantified),
        Quantified quantified => [.. quantified.Parts.SelectMany(Walk), .. Walk(quantified.Complete)],
        Conjunction when settled.Truth.IsFalse => Fewest(settled),
        Disjunction when settled.Truth.IsTrue => Fewest(settled),
        _ => [.. settled.Parts.SelectMany(Walk)],
    };

    /// <summary>Whether one instance settles it: "any" that holds, "every" that does not.</summary>
    private static bool One(Quantified quantified) => quantified.Quantifier == Quantifier.Any ? quantified.Truth.IsTrue : quantified.Truth.IsFalse;

    private static IReadOnlyList<Ground> Fewest(Proposition settled) =>
        settled.Parts.Where(part => part.Truth == settled.Truth).Select(Walk).MinBy(grounds => grounds.Count)!;

    private static int Bit(Ground ground) => Of(ground) is { } fact ? 1 << (int)fact : 0;

    private static Fact? Of(Ground ground) => ground.Path switch
    {
        // The day of birth also says that the child is under eighteen, which is given.
        "/children/sam/date-of-birth" => ground.Test.Word.Contains("16", StringComparison.Ordinal) ? Fact.ReachedSixteen : null,
        "/children/sam/accommodation/childs-view" => Fact.ChildAgrees,
        "/children/sam/people/father/attitude" => Fact.Objects,
        "/children/sam/people/father/willing" => Fact.Willing,
        "/children/sam/people/father/able-to-provide" => Fact.Able,
        "/children/sam/people/aunt/lives-with-order-holder" => Fact.HolderNamed,
        "/children/sam/people/aunt/agrees-to-child-being-looked-after" => Fact.HolderAgrees,
        { } path when path.StartsWith("/children/sam/people/father/parental-responsibility", StringComparison.Ordinal) => Fact.HoldsParentalResponsibility,
        _ => null,
    };
}
