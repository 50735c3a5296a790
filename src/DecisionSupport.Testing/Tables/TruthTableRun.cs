namespace DecisionSupport.Testing;

/// <summary>What came of putting every combination of a truth table to the rules.</summary>
public sealed class TruthTableRun
{
    private const int MostShown = 200;

    private readonly List<TableMismatch> mismatches = [];

    internal TruthTableRun(TruthTable table, bool isExhaustive)
    {
        Table = table;
        IsExhaustive = isExhaustive;
    }

    /// <summary>The table.</summary>
    public TruthTable Table { get; }

    /// <summary>Whether every combination was put to the rules; otherwise some were drawn.</summary>
    public bool IsExhaustive { get; }

    /// <summary>How many combinations were put to the rules.</summary>
    public long Rows => Expected.Total;

    /// <summary>How many combinations the table skips.</summary>
    public long Skipped { get; internal set; }

    /// <summary>How often the table says true, false and not known.</summary>
    public Tally Expected { get; } = new();

    /// <summary>How often the rule concluded true, false and not known.</summary>
    public Tally Actual { get; } = new();

    /// <summary>The first combinations on which table and rule differ.</summary>
    public IReadOnlyList<TableMismatch> Mismatches => mismatches;

    /// <summary>On how many combinations table and rule differ.</summary>
    public long MismatchCount { get; private set; }

    /// <summary>The truth values that the table expects somewhere and the rule never reached: a table or a rule that leaves them out proves nothing of them.</summary>
    public IEnumerable<string> NeverReached => Actual.Missed.Except(Expected.Missed, StringComparer.Ordinal);

    internal void Add(TableRow row)
    {
        Expected.Add(row.Expected);
        Actual.Add(row.Conclusion.Holds.Truth);
        if (row.Conclusion.Holds.Truth == row.Expected)
        {
            return;
        }

        MismatchCount++;
        if (mismatches.Count < MostShown)
        {
            mismatches.Add(new TableMismatch(row.Assignment.Value, row.Expected, row.Conclusion.Holds.Truth));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Table.Name}: {Table.Provision}, {Rows} combinations{(IsExhaustive ? "" : " (sampled)")}, {Actual}; {MismatchCount} differ");
}
