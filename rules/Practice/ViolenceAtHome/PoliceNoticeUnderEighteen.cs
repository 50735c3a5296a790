using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice.ViolenceAtHome;

/// <summary>A protection notice or order against a child under eighteen is proposed.</summary>
[Provision("PRACTICE/police-notice-under-eighteen")]
public sealed class PoliceNoticeUnderEighteen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PoliceNoticeUnderEighteen"/>
public sealed class PoliceNoticeUnderEighteenRule : Rule
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
            .Yield(_ => new PoliceNoticeUnderEighteen(
                child,
                Limb("child", age)
                & Limb("proposed", child.PoliceNoticeOrOrderIsProposed)));
    }
}
