namespace DecisionSupport.Inference.Tests.Generated;

/// <summary>A rule that states its specification.</summary>
public sealed class GeneratedRule<TTag, TOne, TTwo, TList, TYield>(Spec spec) : Rule
    where TOne : Item where TTwo : Item where TList : Item where TYield : Item, new()
{
    public override void Define()
    {
        TOne one = default!;
        TTwo two = default!;
        IEnumerable<TList> list = default!;
        int wanted = default;
        var (kindBelow, groupShift, prefix) = (spec.KindBelow, spec.GroupShift, spec.OwnIds ? spec.Name + ":" : "");

        var when = When().Match(() => one, x => x.Kind < kindBelow);
        foreach (var op in spec.Ops)
        {
            _ = op switch
            {
                Op.MatchTwo => when.Match(() => two, x => (x.Group + groupShift) % 2 == one.Group % 2, x => x.Id != one.Id),
                Op.Collect => when.Query(() => list, q => q.Match<TList>(x => x.Group == one.Group).Where(x => x.Kind != one.Kind).Collect()),
                Op.Let => when.Let(() => wanted, () => one.Group + groupShift),
                Op.Exists => when.Exists<TList>(x => x.Group == one.Group, x => x.Kind > 1),
                Op.Not => when.Not<TTwo>(x => x.Group == one.Group, x => x.Kind == one.Kind + 1),
                _ => when.All<TList>(x => x.Group == one.Group, x => x.Kind < 3),
            };
        }

        // A lambda may name only what is bound, so that each way of matching has a conclusion of its own.
        var then = Then();
        _ = (spec.Ops.Contains(Op.MatchTwo), spec.Ops.Contains(Op.Collect), spec.Ops.Contains(Op.Let)) switch
        {
            (false, false, false) => then.Yield(_ => Make.A<TYield>(prefix, one, null, null, 0)),
            (false, false, true) => then.Yield(_ => Make.A<TYield>(prefix, one, null, null, wanted)),
            (false, true, false) => then.Yield(_ => Make.A<TYield>(prefix, one, null, list, 0)),
            (false, true, true) => then.Yield(_ => Make.A<TYield>(prefix, one, null, list, wanted)),
            (true, false, false) => then.Yield(_ => Make.A<TYield>(prefix, one, two, null, 0)),
            (true, false, true) => then.Yield(_ => Make.A<TYield>(prefix, one, two, null, wanted)),
            (true, true, false) => then.Yield(_ => Make.A<TYield>(prefix, one, two, list, 0)),
            (true, true, true) => then.Yield(_ => Make.A<TYield>(prefix, one, two, list, wanted)),
        };
    }
}
