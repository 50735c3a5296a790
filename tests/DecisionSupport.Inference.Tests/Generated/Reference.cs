namespace DecisionSupport.Inference.Tests.Generated;

/// <summary>
/// What generated rules should conclude, worked out without the engine: plain loops over one list of everything. It knows
/// nothing of strata either; it runs whichever rule no other rule can still feed.
/// </summary>
public sealed class Reference(IReadOnlyList<Spec> specs)
{
    public IReadOnlyList<Spec> Specs => specs;

    private sealed record Binding(Item One, Item? Two = null, IReadOnlyList<Item>? List = null, int Wanted = 0);

    public sealed record Drawn(Spec By, IReadOnlyList<Item> Matched, IReadOnlyList<Item> Collected, Item Conclusion);

    /// <summary>An order in which every rule comes after those that feed it; none if rules wait for each other.</summary>
    public IReadOnlyList<Spec>? Order()
    {
        var waiting = specs.OrderBy(spec => spec.Declare().Type.FullName, StringComparer.Ordinal).ToList();
        var order = new List<Spec>();
        while (waiting.Find(spec => !waiting.Exists(other => Feeds(other, spec))) is { } ready)
        {
            waiting.Remove(ready);
            order.Add(ready);
        }

        return waiting.Count == 0 ? order : null;
    }

    /// <summary>All that is drawn; none if two conclusions are the same.</summary>
    public IReadOnlyList<Drawn>? Evaluate(IReadOnlyList<Item> given)
    {
        var (all, drawn) = (given.ToList(), new List<Drawn>());
        foreach (var spec in Order()!)
        {
            var conclusions = Matches(spec, all).Select(found => Draw(spec, found)).ToList();
            drawn.AddRange(conclusions);
            all.AddRange(conclusions.Select(one => one.Conclusion));
        }

        return all.Distinct().Count() == all.Count ? drawn : null;
    }

    private static bool Feeds(Spec source, Spec reader) => Reads(reader).Any(type => type.IsAssignableFrom(source.Yield));

    private static IEnumerable<Type> Reads(Spec spec) => spec.Ops
        .Select(op => op switch
        {
            Op.MatchTwo or Op.Not => spec.Two,
            Op.Let => spec.One,
            _ => spec.List,
        })
        .Append(spec.One);

    private static IEnumerable<Binding> Matches(Spec spec, List<Item> all)
    {
        var found = Of(spec.One, all).Where(one => one.Kind < spec.KindBelow).Select(one => new Binding(one));
        return spec.Ops.Aggregate(found, (bindings, op) => bindings.SelectMany(binding => Step(spec, op, binding, all)));
    }

    private static IEnumerable<Binding> Step(Spec spec, Op op, Binding binding, List<Item> all)
    {
        var one = binding.One;
        var inGroup = Of(spec.List, all).Where(item => item.Group == one.Group).ToList();
        return op switch
        {
            Op.MatchTwo => Of(spec.Two, all)
                .Where(two => (two.Group + spec.GroupShift - one.Group) % 2 == 0 && two.Id != one.Id)
                .Select(two => binding with { Two = two }),
            Op.Collect => [binding with { List = inGroup.FindAll(item => item.Kind != one.Kind) }],
            Op.Let => [binding with { Wanted = one.Group + spec.GroupShift }],
            Op.Exists => inGroup.Exists(item => item.Kind > 1) ? [binding] : [],
            Op.Not => Of(spec.Two, all).Any(item => item.Group == one.Group && item.Kind - 1 == one.Kind) ? [] : [binding],
            _ => inGroup.TrueForAll(item => item.Kind < 3) ? [binding] : [],
        };
    }

    private static Drawn Draw(Spec spec, Binding found) => new(
        spec,
        [.. new[] { found.One, found.Two }.OfType<Item>()],
        found.List ?? [],
        Make.A(spec.Yield, spec.OwnIds ? spec.Name + ":" : "", found.One, found.Two, found.List, found.Wanted));

    private static IEnumerable<Item> Of(Type type, List<Item> all) => all.Where(type.IsInstanceOfType);
}
