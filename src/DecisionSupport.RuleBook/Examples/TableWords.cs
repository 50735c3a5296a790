using DecisionSupport.Testing;

namespace DecisionSupport.RuleBook;

/// <summary>Rows of a truth table in words, tried on the rules.</summary>
internal static class TableWords
{
    /// <summary>The row as an example, if the rule makes of it what is expected.</summary>
    internal static WorkedExample? Example(this TruthTable table, int[] values, Truth expected, ThresholdAdvisor advisor, SourceFile file)
    {
        if (table.Covers.Skip.Any(skip => skip.Covers(values)))
        {
            return null;
        }

        var family = table.Sketch(values).Build();
        var concluded = advisor.Conclude(family, family.Children[0]).FirstOrDefault(c => c.Provision == table.Provision && table.Head.Subject.Is(c.Subject));
        return concluded is null || concluded.Holds.Truth != expected
            ? null
            : new WorkedExample(expected, table.AlwaysGiven(), table.Stated(values), "a row of " + Prose.File(file.Path) + ", which the tests run", "");
    }

    /// <summary>What holds in every row.</summary>
    internal static List<string> AlwaysGiven(this TruthTable table) => Phrases.Of(table.Sketch(NothingStated(table)));

    /// <summary>What a row states besides.</summary>
    internal static List<string> Stated(this TruthTable table, int[] values)
    {
        var given = table.AlwaysGiven();
        return [.. Phrases.Of(table.Sketch(values)).Where(p => !given.Contains(p, StringComparer.Ordinal))];
    }

    private static int[] NothingStated(TruthTable table) => [.. table.Inputs.Select(i => i.Values.Count - 1)];
}
