namespace DecisionSupport.Rules.WorkingTogether2023.ChildProtection;

/// <summary>While there is a plan, review conferences look at it again.</summary>
[Provision("WT2023/review-conference")]
public sealed class ReviewConference(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ReviewConference"/>
public sealed class ReviewConferenceRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildProtectionPlan plan = default!;

        When()
            .Match(() => child)
            .Match(() => plan, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ReviewConference(
                child,
                Limb("plan", plan)));
    }
}
