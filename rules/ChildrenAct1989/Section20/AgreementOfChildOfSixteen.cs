using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>A child who has reached sixteen and agrees is accommodated over a parent's objection or removal.</summary>
[Provision("CA1989/s20/11")]
public sealed class AgreementOfChildOfSixteen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AgreementOfChildOfSixteen"/>
public sealed class AgreementOfChildOfSixteenRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new AgreementOfChildOfSixteen(
                child,
                Limb("child", age)
                & Limb("reached sixteen", child.HasReached(16))
                & Limb("agrees", child.AgreesToAccommodation)));
    }
}
