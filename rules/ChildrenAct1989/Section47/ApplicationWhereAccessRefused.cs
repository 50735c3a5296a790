using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section47;

/// <summary>In the course of enquiries access to the child is refused, or where the child is is not told: the local authority applies for an order, unless the child can be safeguarded otherwise.</summary>
/// <remarks>A refusal of other information sets off nothing here.</remarks>
[Provision("CA1989/s47/6")]
public sealed class ApplicationWhereAccessRefused(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ApplicationWhereAccessRefused"/>
public sealed class ApplicationWhereAccessRefusedRule : Rule
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
            .Yield(_ => new ApplicationWhereAccessRefused(
                child,
                Limb("child", age)
                & Limb("enquiries", child.EnquiriesAreBeingMade | child.EnquiriesFollowEmergencyProtection)
                & (Limb("(a)", child.AccessIsRefused) | Limb("(b)", child.WhereaboutsAreDenied))
                & !Limb("unless", child.WelfareIsSafeguardedWithoutApplication)));
    }
}
