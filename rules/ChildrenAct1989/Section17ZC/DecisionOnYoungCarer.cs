using DecisionSupport.Rules.ChildrenAct1989.Section17ZA;

namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZC;

/// <summary>A local authority that carries out a young carer's needs assessment must consider it and decide on services.</summary>
[Provision("CA1989/s17ZC")]
public sealed class DecisionOnYoungCarer(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DecisionOnYoungCarer"/>
public sealed class DecisionOnYoungCarerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        YoungCarer carer = default!;

        When()
            .Match(() => child)
            .Match(() => carer, x => x.Child == child.Id);

        Then()
            .Yield(_ => new DecisionOnYoungCarer(
                child,
                Limb("young carer", carer)
                & Limb("assessment", child.YoungCarersAssessmentIsDone)));
    }
}
