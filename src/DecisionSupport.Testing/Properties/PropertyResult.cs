namespace DecisionSupport.Testing;

/// <summary>How a property fared over generated families.</summary>
/// <param name="Name">What must hold, as a sentence.</param>
/// <param name="Held">How often it was put to the test and held.</param>
/// <param name="Moved">How often the change that was tried moved a gateway: with none, the property was tried on nothing.</param>
/// <param name="Violations">Where it did not hold.</param>
public sealed record PropertyResult(string Name, long Held, long Moved, IReadOnlyList<string> Violations)
{
    /// <summary>Whether it was put to the test, by changes that matter, and always held.</summary>
    public bool Holds => Held > 0 && Moved > 0 && Violations.Count == 0;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name}: held {Held} times, {Moved} gateways moved, {Violations.Count} violations");
}
