using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section47;

/// <summary>The local authority is informed that the child is under an emergency protection order or in police protection.</summary>
[Provision("CA1989/s47/1/a")]
public sealed class EnquiriesOnEmergencyProtection(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EnquiriesOnEmergencyProtection"/>
public sealed class EnquiriesOnEmergencyProtectionRule : Rule
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
            .Yield(_ => new EnquiriesOnEmergencyProtection(
                child,
                Limb("child", age)
                & Limb("in the area", child.LivesOrIsFoundInArea)
                & Limb("informed", child.LocalAuthorityIsInformedOfEmergencyProtection)));
    }
}
