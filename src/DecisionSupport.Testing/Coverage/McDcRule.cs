namespace DecisionSupport.Testing;

/// <summary>The conditions of one rule, and the families that show that each matters.</summary>
/// <param name="Provision">The provision whose rule it is.</param>
/// <param name="Conditions">Its conditions, in the order of the rule.</param>
/// <param name="Vectors">The families.</param>
public sealed record McDcRule(string Provision, IReadOnlyList<McDcCondition> Conditions, IReadOnlyList<McDcVector> Vectors)
{
    /// <summary>The conditions that are shown to matter.</summary>
    public IEnumerable<McDcCondition> Covered => Conditions.Where(c => c.IsCovered);

    /// <summary>The conditions that are not: dead, masked by others, or not reached by the search.</summary>
    public IEnumerable<McDcCondition> NotCovered => Conditions.Where(c => !c.IsCovered);

    /// <summary>Vectors of which the rules conclude something else than was expected.</summary>
    public IEnumerable<McDcVector> Faults => Vectors.Where(v => !v.Holds);

    /// <summary>The rule's vectors as JSON, the same bytes for the same rules.</summary>
    public string ToJson() => McDcJson.Of(this);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Provision}: {Covered.Count()} of {Conditions.Count} conditions covered by {Vectors.Count} vectors");
}
