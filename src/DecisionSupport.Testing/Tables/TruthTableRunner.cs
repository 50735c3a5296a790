namespace DecisionSupport.Testing;

/// <summary>Puts every combination of a truth table, nothing stated included, to the rules.</summary>
/// <param name="advisor">The rules.</param>
/// <param name="most">The most combinations of one table that are tried; of a larger table so many are drawn, evenly and the same in every run.</param>
public sealed class TruthTableRunner(ThresholdAdvisor advisor, long most = TruthTableRunner.MostRows)
{
    /// <summary>The most combinations of one table that are tried unless told otherwise.</summary>
    public const long MostRows = 50_000;

    private readonly AdvisorsByProvision advisors = new(advisor);

    /// <summary>Runs a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="seen">Called with each combination that is not skipped.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="TruthTableException">The table contradicts itself, or is of a provision or subject of which nothing is concluded.</exception>
    public TruthTableRun Run(TruthTable table, Action<TableRow>? seen = null, CancellationToken cancellationToken = default)
    {
        var run = new TruthTableRun(table, isExhaustive: table.Size <= most);
        var advising = advisors[table.Provision];
        foreach (var values in run.IsExhaustive ? Every(table) : Drawn(table))
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

        return run;
    }

    private static IEnumerable<int[]> Every(TruthTable table)
    {
        var values = new int[table.Inputs.Count];
        do
        {
            yield return values;
        }
        while (Next(table, values));
    }

    private IEnumerable<int[]> Drawn(TruthTable table)
    {
        var dice = new Dice((ulong)table.Size);
        for (var i = 0L; i < most; i++)
        {
            yield return [.. table.Inputs.Select(input => dice.Below(input.Values.Count))];
        }
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
