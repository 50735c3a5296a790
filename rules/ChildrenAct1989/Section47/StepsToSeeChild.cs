using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section47;

/// <summary>While enquiries are made the child is seen, unless the local authority is satisfied that it knows enough already.</summary>
/// <remarks>The subsection speaks of enquiries under subsection (1): those of a local authority that itself obtained the order are made under (2).</remarks>
[Provision("CA1989/s47/4")]
public sealed class StepsToSeeChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="StepsToSeeChild"/>
public sealed class StepsToSeeChildRule : Rule
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
            .Yield(_ => new StepsToSeeChild(
                child,
                Limb("child", age)
                & Limb(
                    "enquiries",
                    child.EnquiriesAreBeingMade
                    | (child.LocalAuthorityIsInformedOfEmergencyProtection & child.EnquiriesAreBeingMadeOnEmergencyProtection))
                & !Limb("unless", child.InformationAboutChildIsSufficient)));
    }
}
