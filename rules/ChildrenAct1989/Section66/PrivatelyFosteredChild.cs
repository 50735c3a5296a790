using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;
using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Section66;

/// <summary>A child cared for in the home of somebody who is no parent, has no parental responsibility and is no relative, for 28 days or more, is privately fostered.</summary>
[Provision("CA1989/s66")]
public sealed class PrivatelyFosteredChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PrivatelyFosteredChild"/>
public sealed class PrivatelyFosteredChildRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;
        DisabledChild disabled = default!;
        ChildUnderEighteen age = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => disabled, x => x.Child == child.Id)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new PrivatelyFosteredChild(
                child,
                (Limb("(1)(a)", child.IsUnder(16)) | Limb("(4)", Where(disabled) & Where(age)))
                & Limb("cared for", child.IsCaredForInAnotherPersonsHome)
                & Limb("(1)(a)(ii)", !child.PrivateCarerHasParentalResponsibility)
                & Limb("(1)(a)(iii)", !child.PrivateCarerIsRelative)
                & Limb("(2)", child.PrivateCareLasts28Days)
                & !Limb("Sch 8 para 1", lookedAfter)
                & !Limb("Sch 8 para 2", child.PrivateFosteringIsExcepted)));
    }
}
