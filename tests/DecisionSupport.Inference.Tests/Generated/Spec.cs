namespace DecisionSupport.Inference.Tests.Generated;

/// <summary>A step of a generated rule after its first match.</summary>
public enum Op
{
    MatchTwo,
    Collect,
    Let,
    Exists,
    Not,
    All,
}

/// <summary>
/// A generated rule. It matches One, then takes its steps in order, then yields. What each part means is written twice:
/// in <see cref="GeneratedRule{TTag,TOne,TTwo,TList,TYield}"/> as a rule, and in <see cref="Reference"/> as plain loops.
/// </summary>
public sealed record Spec(Type Tag, Type One, Type Two, Type List, Type Yield, IReadOnlyList<Op> Ops, int KindBelow, int GroupShift, bool OwnIds)
{
    private static readonly Type[] Tags = [typeof(int), typeof(long), typeof(short), typeof(byte), typeof(char), typeof(bool)];
    private static readonly Type[] Readable =
        [typeof(Red), typeof(Blue), typeof(Navy), typeof(Given), typeof(Red), typeof(Blue), typeof(Given), typeof(First), typeof(Second), typeof(Third)];

    private static readonly Type[] Yieldable = [typeof(First), typeof(Second), typeof(Third), typeof(Last)];

    public string Name => Tag.Name;

    /// <summary>Rules of one set, told apart by their tags.</summary>
    public static Spec[] Some(Random random) => [.. Tags.Take(random.Next(2, Tags.Length + 1)).Select(tag => Generate(random, tag))];

    public RuleDeclaration Declare()
    {
        var type = typeof(GeneratedRule<,,,,>).MakeGenericType(Tag, One, Two, List, Yield);
        return new RuleDeclaration(type, () => (Rule)Activator.CreateInstance(type, this)!);
    }

    private static Spec Generate(Random random, Type tag) => new(
        tag,
        Pick(random, Readable),
        Pick(random, Readable),
        Pick(random, Readable),
        Pick(random, Yieldable),
        Steps(random),
        KindBelow: random.Next(1, 4),
        GroupShift: random.Next(0, 2),
        OwnIds: random.Next(3) > 0);

    private static Op[] Steps(Random random)
    {
        var steps = Enum.GetValues<Op>();
        random.Shuffle(steps);
        return steps[..random.Next(0, 4)];
    }

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
