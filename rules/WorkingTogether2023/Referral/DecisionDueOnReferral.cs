using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.WorkingTogether2023.Referral;

/// <summary>A referral has been received, and what comes next is not yet decided.</summary>
[Provision("WT2023/referral")]
public sealed class DecisionDueOnReferral(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DecisionDueOnReferral"/>
public sealed class DecisionDueOnReferralRule : Rule
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
            .Yield(_ => new DecisionDueOnReferral(
                child,
                Limb("child", age)
                & Limb("received", child.ReferralIsReceived)
                & Limb("undecided", child.DecisionOnReferralIsAwaited)));
    }
}
