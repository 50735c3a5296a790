namespace DecisionSupport.Testing;

/// <summary>How a relation fared over generated families.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Families">How many families were tried.</param>
/// <param name="Decided">On how many it was decided: those of which it says something, and of which no case file is refused.</param>
/// <param name="Live">How many gateways were met, or met and barred, in those.</param>
/// <param name="Moved">How many gateways the change moved.</param>
/// <param name="Violations">Where it does not hold, each with the family.</param>
public sealed record MetamorphicResult(MetamorphicRelation Relation, int Families, int Decided, int Live, int Moved, IReadOnlyList<string> Violations)
{
    /// <summary>The fewest families on which a relation must have been decided: one in twenty of those tried.</summary>
    public int Least => Math.Max(1, Families / 20);

    /// <summary>Whether it was put to too little to mean anything: too few families, no gateway met in any, or, of a one-sided relation, none moved.</summary>
    public bool IsVacuous => Decided < Least || Live == 0 || (Relation.IsOneSided && Moved == 0);

    /// <summary>Whether it was decided on enough, and held.</summary>
    public bool Holds => !IsVacuous && Violations.Count == 0;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Relation.Name}: decided on {Decided} of {Families} families, {Live} gateways met, {Moved} moved, {Violations.Count} violations{(IsVacuous ? "; vacuous" : "")}");
}
