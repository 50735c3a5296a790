using DecisionSupport.Rules.ChildrenAct1989.Section47;

namespace DecisionSupport.Rules.WorkingTogether2023.ChildProtection;

/// <summary>Reasonable cause to suspect calls for a strategy discussion, unless one has been held about what is now suspected.</summary>
[Provision("WT2023/strategy-discussion")]
public sealed class StrategyDiscussion(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="StrategyDiscussion"/>
public sealed class StrategyDiscussionRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        EnquiriesOnSuspicion suspicion = default!;

        When()
            .Match(() => child)
            .Match(() => suspicion, x => x.Child == child.Id);

        Then()
            .Yield(_ => new StrategyDiscussion(
                child,
                Limb("cause to suspect", suspicion)
                & !Limb("held", child.StrategyDiscussionIsHeld)));
    }
}
