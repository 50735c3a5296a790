namespace DecisionSupport.Testing;

/// <summary>What a provision asks, written down from the law and apart from its rule: for which answers it is true, and for which it is false.</summary>
/// <remarks>Every combination that neither <c>true</c> nor <c>false</c> covers is expected to be not known.</remarks>
public sealed class TruthTable
{
    internal TruthTable(string name, TableHead head, IReadOnlyList<Action<SubjectSketch>> given, IReadOnlyList<TableInput> inputs, TableCovers covers)
    {
        Name = name;
        Head = head;
        Given = given;
        Inputs = inputs;
        Covers = covers;
    }

    /// <summary>The table's name, for messages.</summary>
    public string Name { get; }

    /// <summary>The id of the provision.</summary>
    public string Provision => Head.Provision;

    /// <summary>The law that it rests on, in its author's words.</summary>
    public string Law => Head.Law;

    /// <summary>How many combinations there are, those skipped included.</summary>
    public long Size => Inputs.Aggregate(1L, (product, input) => product * input.Values.Count);

    internal TableHead Head { get; }

    internal IReadOnlyList<Action<SubjectSketch>> Given { get; }

    internal IReadOnlyList<TableInput> Inputs { get; }

    internal TableCovers Covers { get; }

    /// <summary>Reads a table from YAML.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The table's name, for messages.</param>
    /// <exception cref="TruthTableException">It cannot be read; the message names every fault, each with its line.</exception>
    public static TruthTable Read(string yaml, string name) => new TableReader(name).Read(yaml);

    /// <summary>Which values a combination has, in words.</summary>
    internal string Spell(ReadOnlySpan<int> values)
    {
        var words = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            words[i] = $"{Inputs[i].Name}: {Inputs[i].Values[values[i]]}";
        }

        return string.Join(", ", words);
    }

    internal FamilySketch Sketch(ReadOnlySpan<int> values)
    {
        var sketch = new FamilySketch(Head.Day, Head.Nation);
        var child = sketch.Child(SubjectReference.Child);
        foreach (var write in Given)
        {
            write(child);
        }

        for (var i = 0; i < values.Length; i++)
        {
            Inputs[i].Write(child, values[i]);
        }

        return sketch;
    }
}

/// <summary>What a table is of.</summary>
internal sealed record TableHead(string Provision, string Law, SubjectReference Subject, DateOnly Day, Nation Nation);

/// <summary>For which combinations the provision is true, false, or not asked.</summary>
internal sealed record TableCovers(IReadOnlyList<Cover> True, IReadOnlyList<Cover> False, IReadOnlyList<Cover> Skip);

/// <summary>A truth table cannot be read, or contradicts itself.</summary>
/// <param name="message">What is wrong with the table.</param>
public sealed class TruthTableException(string message) : Exception(message);
