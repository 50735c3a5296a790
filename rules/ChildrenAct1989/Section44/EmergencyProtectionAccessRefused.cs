using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section44;

/// <summary>The local authority's enquiries under section 47(1)(b) are frustrated by access unreasonably refused, and access is required urgently.</summary>
[Provision("CA1989/s44/1/b")]
public sealed class EmergencyProtectionAccessRefused(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EmergencyProtectionAccessRefused"/>
public sealed class EmergencyProtectionAccessRefusedRule : Rule
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
            .Yield(_ => new EmergencyProtectionAccessRefused(
                child,
                Limb("child", age)
                & Limb("(i)", Limb("enquiries", child.EnquiriesAreBeingMade))
                & Limb("(ii)", Limb("access refused", child.AccessIsRefused) & Limb("unreasonably", child.RefusalIsUnreasonable) & Limb("urgent", child.AccessIsRequiredUrgently))));
    }
}
