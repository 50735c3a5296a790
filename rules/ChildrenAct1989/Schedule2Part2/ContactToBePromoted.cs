using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2Part2;

/// <summary>Contact between a looked-after child and the family is to be promoted where that is reasonably practicable and consistent with welfare.</summary>
[Provision("CA1989/sch2/15")]
public sealed class ContactToBePromoted(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ContactToBePromoted"/>
public sealed class ContactToBePromotedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ContactToBePromoted(
                child,
                Limb("looked after", lookedAfter)
                & Limb("practicable", child.ContactIsReasonablyPracticable)
                & Limb("welfare", child.ContactIsConsistentWithWelfare)));
    }
}
