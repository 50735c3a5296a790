namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZF;

/// <summary>A local authority that carries out a parent carer's needs assessment must consider it and decide on services.</summary>
[Provision("CA1989/s17ZF")]
public sealed class DecisionOnParentCarer(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DecisionOnParentCarer"/>
public sealed class DecisionOnParentCarerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll named = default!;
        IEnumerable<ParentCarerAssessed> carers = default!;

        When()
            .Match(() => child)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => carers, q => q.Match<ParentCarerAssessed>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new DecisionOnParentCarer(
                child,
                AnyOf(carers, named, c => Limb("assessed", c))));
    }
}
