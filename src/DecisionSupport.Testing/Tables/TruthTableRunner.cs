namespace DecisionSupport.Testing;

/// <summary>Puts every combination of a truth table, nothing stated included, to the rules.</summary>
public sealed class TruthTableRunner(ThresholdAdvisor advisor)
{
    /// <summary>The most combinations that one table may have.</summary>
    public const long MostRows = 50_000;

    private readonly AdvisorsByProvision advisors = new(advisor);

    /// <summary>Runs a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="seen">Called with each combination that is not skipped.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="TruthTableException">The table is too large, contradicts itself, or is of a provision or subject of which nothing is concluded.</exception>
    public TruthTableRun Run(TruthTable table, Action<TableRow>? seen = null, CancellationToken cancellationToken = default)
    {
        if (table.Size > MostRows)
        {
            throw new TruthTableException(FormattableString.Invariant($"{table.Name} has {table.Size} combinations, and at most {MostRows} are run. Split it."));
        }

        var run = new TruthTableRun(table);
        var advising = advisors[table.Provision];
        var values = new int[table.Inputs.Count];
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Any(table.Covers.Skip, values) is not null)
            {
                run.Skipped++;
                continue;
            }

            var row = Row(advising, table, values, cancellationToken);
            run.Add(row);
            seen?.Invoke(row);
        }
        while (Next(table, values));

        return run;
    }

    private static TableRow Row(ThresholdAdvisor advising, TruthTable table, int[] values, CancellationToken cancellationToken)
    {
        var situation = table.Sketch(values).Build();
        var conclusions = advising.Conclude(situation, situation.Children[0], cancellationToken);
        var conclusion = conclusions.FirstOrDefault(c => string.Equals(c.Provision, table.Provision, StringComparison.Ordinal) && table.Head.Subject.Is(c.Subject))
            ?? throw new TruthTableException($"{table.Name}: nothing is concluded under {table.Provision} of {table.Head.Subject.Kind} {table.Head.Subject.Id}. Is the provision's id right, and is the subject among the inputs or given?");
        var copy = values.ToArray();
        return new TableRow(table, new Lazy<string>(() => table.Spell(copy)), situation, Expected(table, values), conclusion, conclusions);
    }

    private static Truth Expected(TruthTable table, int[] values)
    {
        var holds = Any(table.Covers.True, values);
        var fails = Any(table.Covers.False, values);
        return (holds, fails) switch
        {
            ({ } t, { } f) => throw new TruthTableException($"{table.Name} says both true (line {t.Line}) and false (line {f.Line}) of: {table.Spell(values)}."),
            (not null, _) => Truth.True,
            (_, not null) => Truth.False,
            _ => Truth.NotKnown,
        };
    }

    private static Cover? Any(IReadOnlyList<Cover> covers, int[] values)
    {
        foreach (var cover in covers)
        {
            if (cover.Covers(values))
            {
                return cover;
            }
        }

        return null;
    }

    private static bool Next(TruthTable table, int[] values)
    {
        for (var i = values.Length - 1; i >= 0; i--)
        {
            if (++values[i] < table.Inputs[i].Values.Count)
            {
                return true;
            }

            values[i] = 0;
        }

        return false;
    }
}
