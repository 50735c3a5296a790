using System.Numerics;
using DecisionSupport.Testing;

namespace DecisionSupport.RuleBook;

/// <summary>The truth tables, and the smallest row of each outcome in words. The tests run every row.</summary>
internal sealed class TableList
{
    private readonly ILookup<string, (SourceFile File, TruthTable Table)> tables;
    private readonly ThresholdAdvisor advisor;

    internal TableList(IReadOnlyList<SourceFile> files, ThresholdAdvisor advisor)
    {
        this.advisor = advisor;
        tables = files.Select(f => (File: f, Table: Read(f))).ToLookup(t => t.Table.Provision, StringComparer.Ordinal);
    }

    /// <summary>How many tables there are.</summary>
    internal int Count => tables.Sum(t => t.Count());

    /// <summary>The tables of a provision, each with how many combinations it has.</summary>
    internal IEnumerable<(SourceFile File, long Size)> Of(string provision) => tables[provision].Select(t => (t.File, t.Table.Size));

    /// <summary>The smallest combination with this outcome in any table of the provision; null where no table settles on it.</summary>
    internal WorkedExample? Smallest(string provision, bool holds) =>
        Candidates(provision, holds).Select(c => c.Table.Example(c.Values, Truth.Of(holds), advisor, c.File)).FirstOrDefault(e => e is not null);

    /// <summary>The smallest true combination with one answer taken out, so that the outcome is not known.</summary>
    internal WorkedExample? NotKnown(string provision)
    {
        foreach (var (file, table, values) in Candidates(provision, holds: true))
        {
            for (var i = 0; i < values.Length; i++)
            {
                var less = values.ToArray();
                less[i] = table.Inputs[i].Values.Count - 1;
                if (less[i] != values[i] && table.Example(less, Truth.NotKnown, advisor, file) is { } example)
                {
                    var taken = table.Stated(values).Except(example.Stated, StringComparer.Ordinal).ToList();
                    return example with { Why = taken.Count == 0 ? "" : $"As above, but not stated: {string.Join("; ", taken)}." };
                }
            }
        }

        return null;
    }

    private IEnumerable<(SourceFile File, TruthTable Table, int[] Values)> Candidates(string provision, bool holds) =>
        tables[provision]
            .SelectMany(t => (holds ? t.Table.Covers.True : t.Table.Covers.False).Select(cover => (t.File, t.Table, Values: Least(t.Table, cover))))
            .Where(c => !c.Table.Covers.Skip.Any(skip => skip.Covers(c.Values)))
            .OrderBy(c => c.Table.Stated(c.Values).Count + c.Table.AlwaysGiven().Count)
            .ThenBy(c => c.File.Path, StringComparer.Ordinal);

    /// <summary>The combination that states no more than the cover asks: the first value where it asks for one, and otherwise not known.</summary>
    private static int[] Least(TruthTable table, Cover cover)
    {
        var values = new int[table.Inputs.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var notKnown = table.Inputs[i].Values.Count - 1;
            var allowed = cover.Masks[i];
            values[i] = (allowed & (1UL << notKnown)) != 0 ? notKnown : BitOperations.TrailingZeroCount(allowed);
        }

        return values;
    }

    private static TruthTable Read(SourceFile file)
    {
        try
        {
            return TruthTable.Read(file.Text, file.Path);
        }
        catch (TruthTableException fault)
        {
            throw new RuleBookException(fault.Message);
        }
    }
}
