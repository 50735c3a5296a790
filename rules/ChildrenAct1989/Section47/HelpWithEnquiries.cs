using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section47;

/// <summary>A named body that is called upon helps with the enquiries, unless that would be unreasonable.</summary>
[Provision("CA1989/s47/9")]
public sealed class HelpWithEnquiries(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="HelpWithEnquiries"/>
public sealed class HelpWithEnquiriesRule : Rule
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
            .Yield(_ => new HelpWithEnquiries(
                child,
                Limb("child", age)
                & Limb("enquiries", child.EnquiriesAreBeingMade | child.EnquiriesFollowEmergencyProtection)
                & Limb("called upon", child.HelpIsCalledFor)
                & Limb("(11)", child.BodyIsNamedInSection47)
                & !Limb("(10)", child.HelpWouldBeUnreasonable)));
    }
}
