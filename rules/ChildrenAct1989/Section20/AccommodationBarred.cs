using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>What stands in the way of accommodation under section 20 for a child under eighteen.</summary>
[Provision("CA1989/s20/bar")]
public sealed class AccommodationBarred(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AccommodationBarred"/>
public sealed class AccommodationBarredRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        ObjectionInEffect objection = default!;
        RemovalInEffect removal = default!;
        DelegationMissing delegation = default!;
        AnotherCarerHasNotDelegated carer = default!;
        WeakBasisAfterRemoval weak = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => objection, x => x.Child == child.Id)
            .Match(() => removal, x => x.Child == child.Id)
            .Match(() => delegation, x => x.Child == child.Id)
            .Match(() => carer, x => x.Child == child.Id)
            .Match(() => weak, x => x.Child == child.Id);

        Then()
            .Yield(_ => new AccommodationBarred(
                child,
                Limb("child", age)
                & (Limb("(7)", objection)
                    | Limb("(8)", removal)
                    | Limb("delegation", delegation)
                    | Limb("every carer", LeftOpenBy(Where(carer)))
                    | Limb("after removal", LeftOpenBy(Where(weak))))));
    }
}
