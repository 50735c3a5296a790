namespace DecisionSupport.Testing;

/// <summary>What a change of a family may and may not do to what is said of it, whatever the family.</summary>
/// <remarks>It needs no expected answer: two families are put to the same rules, and the answers are held against each other.</remarks>
public sealed class MetamorphicRelation
{
    internal MetamorphicRelation(string name, string says, string law, int seed, Func<FamilySketch, Dice, FamilyPair?> vary, Func<ComparedChild, IEnumerable<string>> broken)
    {
        Name = name;
        Says = says;
        Law = law;
        Seed = seed;
        Vary = vary;
        Broken = broken;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The relation, as a sentence.</summary>
    public string Says { get; }

    /// <summary>The law from which it follows; empty where it follows from what the library promises of itself.</summary>
    public string Law { get; }

    /// <summary>The seed of the families on which it is decided.</summary>
    public int Seed { get; }

    /// <summary>Whether it is one-sided: the change may move gateways one way, and must move some, or it was tried on nothing.</summary>
    public bool IsOneSided { get; init; }

    /// <summary>Two families to hold against each other; null where the relation says nothing of this one.</summary>
    internal Func<FamilySketch, Dice, FamilyPair?> Vary { get; }

    /// <summary>Where what is said of one child breaks the relation.</summary>
    internal Func<ComparedChild, IEnumerable<string>> Broken { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>Two families that are held against each other.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
internal sealed record FamilyPair(FamilySituation One, FamilySituation Other);

/// <summary>What is said of one child in each of two families.</summary>
/// <param name="One">In the first.</param>
/// <param name="Other">In the second.</param>
internal sealed record ComparedChild(ChildAssessment One, ChildAssessment Other)
{
    internal IEnumerable<(GatewayAssessment One, GatewayAssessment Other)> Gateways => One.Gateways.Zip(Other.Gateways);
}
