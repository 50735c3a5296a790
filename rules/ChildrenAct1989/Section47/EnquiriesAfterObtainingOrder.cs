using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section47;

/// <summary>The local authority has obtained an emergency protection order.</summary>
[Provision("CA1989/s47/2")]
public sealed class EnquiriesAfterObtainingOrder(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EnquiriesAfterObtainingOrder"/>
public sealed class EnquiriesAfterObtainingOrderRule : Rule
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
            .Yield(_ => new EnquiriesAfterObtainingOrder(
                child,
                Limb("child", age)
                & Limb("obtained", child.LocalAuthorityObtainedEmergencyProtectionOrder)));
    }
}
