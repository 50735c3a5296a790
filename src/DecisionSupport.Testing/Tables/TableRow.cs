namespace DecisionSupport.Testing;

/// <summary>One combination of a truth table, as the rules see it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Assignment">The combination, in words.</param>
/// <param name="Situation">The family.</param>
/// <param name="Expected">What the table says.</param>
/// <param name="Conclusion">What the rule concluded of the table's subject.</param>
/// <param name="Conclusions">Every conclusion in the child's case on which the table's provision turns, and its own.</param>
public sealed record TableRow(
    TruthTable Table,
    Lazy<string> Assignment,
    FamilySituation Situation,
    Truth Expected,
    Conclusion Conclusion,
    IReadOnlyList<Conclusion> Conclusions);

/// <summary>A combination on which the table and the rule differ.</summary>
/// <param name="Assignment">The combination, in words.</param>
/// <param name="Expected">What the table says.</param>
/// <param name="Actual">What the rule concluded.</param>
public sealed record TableMismatch(string Assignment, Truth Expected, Truth Actual)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Assignment}: the table says {Expected}, the rule {Actual}";
}
