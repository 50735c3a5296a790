using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Such services as the local authority considers appropriate to promote contact with the family of a child whose accommodation was notified to it.</summary>
[Provision("CA1989/sch2/8A")]
public sealed class ContactForAccommodatedChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ContactForAccommodatedChild"/>
public sealed class ContactForAccommodatedChildRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll recorded = default!;
        IEnumerable<Need> contact = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Needs)
            .Query(() => contact, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.LivingWithOrContactWithFamily).Collect());

        Then()
            .Yield(_ => new ContactForAccommodatedChild(
                child,
                Limb("child", age)
                & Limb("notified", child.IsNotifiedUnderSection85Or86)
                & AnyOf(contact, recorded, n => Limb("contact", n.IsJudgedNeeded) & Limb("appropriate", n.ServiceIsAppropriate))));
    }
}
