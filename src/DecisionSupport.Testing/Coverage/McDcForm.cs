namespace DecisionSupport.Testing;

/// <summary>How a pair of families shows that a condition matters.</summary>
public enum McDcForm
{
    /// <summary>This condition differs between the two, and no other does.</summary>
    UniqueCause,

    /// <summary>Other conditions differ too, and none of that is felt: in each of the two, this condition put as it is in the other gives what is concluded in the other.</summary>
    Masking,

    /// <summary>What differs too is felt: the same answer stands elsewhere in the rule. In each of the two, this condition put as it is in the other would still change the conclusion.</summary>
    Coupled,
}
