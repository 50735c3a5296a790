namespace DecisionSupport.RuleBook;

/// <summary>The shape of every rule, and which rely on which.</summary>
internal sealed class RuleShapes
{
    private readonly Dictionary<string, RuleShape> shapes = new(StringComparer.Ordinal);
    private readonly ILookup<string, Reading> readers;

    internal RuleShapes(IEnumerable<Conclusion> conclusions)
    {
        foreach (var alike in conclusions.GroupBy(c => c.Provision, StringComparer.Ordinal))
        {
            shapes[alike.Key] = new RuleShape(alike.Key, alike.First().GetType(), alike.First().Subject.Kind, ShapeReader.Read([.. alike.Select(c => c.Holds)]));
        }

        readers = shapes.Values
            .SelectMany(s => Readings(s.Whole, against: false).Select(r => (r.Provision, Reading: new Reading(s.Provision, r.Against))))
            .Distinct()
            .ToLookup(r => r.Provision, r => r.Reading, StringComparer.Ordinal);
    }

    /// <summary>The provisions that rules conclude.</summary>
    internal IReadOnlyCollection<string> Encoded => shapes.Keys;

    internal RuleShape this[string provision] => shapes[provision];

    internal bool Has(string provision) => shapes.ContainsKey(provision);

    /// <summary>Which rules rely on a provision directly, and whether it speaks against them.</summary>
    internal IEnumerable<Reading> ReadersOf(string provision) => readers[provision];

    /// <summary>What a provision relies on directly, and whether that speaks against it.</summary>
    internal IEnumerable<Reading> ReliedOnBy(string provision) =>
        Readings(shapes[provision].Whole, against: false).Select(r => new Reading(r.Provision, r.Against)).Distinct();

    /// <summary>Every provision whose rule relies on this one, however far away, and whether it speaks against it there.</summary>
    internal IReadOnlySet<Reading> Above(string provision)
    {
        var found = new HashSet<Reading>();
        var waiting = new Queue<Reading>([new Reading(provision, false)]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var reader in readers[next.Provision].Select(r => new Reading(r.Provision, r.Against != next.Against)).Where(found.Add))
            {
                waiting.Enqueue(reader);
            }
        }

        return found;
    }

    /// <summary>What takes a provision away where another reads it: <i>subsection (7), and not subsection (11)</i>.</summary>
    internal IEnumerable<TakenAway> Exceptions =>
        shapes.Values.SelectMany(s => s.Whole.All().OfType<JointShape>().Where(j => j.Every).SelectMany(j => Within(s.Provision, j)));

    private static IEnumerable<TakenAway> Within(string reader, JointShape joint)
    {
        var read = joint.Joined.SelectMany(p => Readings(p, against: false)).ToList();
        return read.Where(r => !r.Against).SelectMany(r => read.Where(e => e.Against).Select(e => new TakenAway(r.Provision, e.Provision, reader)));
    }

    private static IEnumerable<(string Provision, bool Against)> Readings(Shape shape, bool against) => shape switch
    {
        ReliesShape relies => [(relies.Provision, against)],
        NotShape not => Readings(not.Inner, !against),
        _ => shape.Parts.SelectMany(p => Readings(p, against)),
    };
}

/// <summary>The shape of one rule.</summary>
/// <param name="Provision">The provision that it states.</param>
/// <param name="Type">The type of its conclusion.</param>
/// <param name="Of">Of what kind of subject it concludes.</param>
/// <param name="Whole">What it asks.</param>
internal sealed record RuleShape(string Provision, Type Type, SubjectKind Of, Shape Whole)
{
    /// <summary>Where the rule stands in the repository: its namespace is its folder.</summary>
    internal string File
    {
        get
        {
            var root = Type.Assembly.GetName().Name!;
            return $"rules/{Type.Namespace![(root.Length + 1)..].Replace('.', '/')}/{Type.Name}.cs";
        }
    }

    /// <summary>The leaves, and whether every list is complete: what the rule itself asks.</summary>
    internal IEnumerable<Question> Questions =>
        Whole.All().SelectMany(s => s switch
        {
            AskedShape asked => asked.Grounds.Select(g => g.Question),
            MembersShape { Complete: AskedShape complete } => complete.Grounds.Select(g => g.Question),
            _ => [],
        }).Distinct();

    /// <summary>The labels that the rule tests; a lettered limb within a lettered one as the statute has it.</summary>
    internal IEnumerable<string> Labels => LabelsOf(Whole, "").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> LabelsOf(Shape shape, string within)
    {
        if (shape is not LimbShape limb)
        {
            return shape.Parts.SelectMany(p => LabelsOf(p, within));
        }

        var label = LimbLabel.Within(within, limb.Label);
        return LabelsOf(limb.Inner, label).Prepend(label);
    }
}

/// <summary>Which provision reads, or is read, and whether that speaks against.</summary>
internal readonly record struct Reading(string Provision, bool Against);

/// <summary>That a provision is taken away by another, where a third reads both.</summary>
internal readonly record struct TakenAway(string Of, string By, string In);

/// <summary>How labels join.</summary>
internal static class LimbLabel
{
    internal static string Within(string outer, string label) => label.StartsWith('(') && outer.StartsWith('(') ? outer + label : label;
}
