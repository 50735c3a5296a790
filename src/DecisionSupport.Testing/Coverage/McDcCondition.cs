namespace DecisionSupport.Testing;

/// <summary>One condition of a rule: a question put one way, whether a list is complete, what another rule concluded, or whether a provision is in force.</summary>
/// <param name="Provision">The provision whose rule it is.</param>
/// <param name="Path">Where it stands in the rule: the limbs' labels, from the outside in.</param>
/// <param name="IsOfLaw">Whether it is a question of law, whether a provision is in force: that is always known.</param>
/// <param name="YesNo">The pair that shows what yes and no change; null where none was found.</param>
/// <param name="NotKnown">The pair that shows what <i>not known</i> changes; null where none was found, or the condition is of law.</param>
/// <param name="Reasons">What the search met instead of the pairs that it did not find; empty where it found both.</param>
public sealed record McDcCondition(string Provision, string Path, bool IsOfLaw, McDcPair? YesNo, McDcPair? NotKnown, IReadOnlyList<McDcReason> Reasons)
{
    /// <summary>Its name, stable while the rule stands as it is.</summary>
    public string Name => $"{Provision}: {Path}";

    /// <summary>Whether it is shown that the condition matters.</summary>
    public bool IsCovered => YesNo is not null && (IsOfLaw || NotKnown is not null);

    /// <inheritdoc/>
    public override string ToString() => IsCovered ? $"{Name}: {YesNo}" : $"{Name} is not covered: {string.Join(" ", Reasons)}";
}

/// <summary>Why a pair was not found. It is what the search met, and no proof that there is none.</summary>
/// <param name="Kind">What sort of reason it is.</param>
/// <param name="Says">The reason, as a sentence.</param>
public sealed record McDcReason(McDcReasonKind Kind, string Says)
{
    /// <inheritdoc/>
    public override string ToString() => Says;
}

/// <summary>Sorts of reasons why a pair was not found.</summary>
public enum McDcReasonKind
{
    /// <summary>Wherever the condition changed, others changed with it and decided instead: the same is asked elsewhere in the rule.</summary>
    EqualElsewhere,

    /// <summary>What would have shown it contradicts what is recorded beside it.</summary>
    Contradiction,

    /// <summary>The search ended.</summary>
    Bound,
}
