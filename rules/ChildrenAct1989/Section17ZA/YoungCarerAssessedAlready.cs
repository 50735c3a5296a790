namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZA;

/// <summary>The young carer was assessed before in relation to the same person cared for, and nothing appears to have changed.</summary>
[Provision("CA1989/s17ZA/4")]
public sealed class YoungCarerAssessedAlready(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="YoungCarerAssessedAlready"/>
public sealed class YoungCarerAssessedAlreadyRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new YoungCarerAssessedAlready(
                child,
                Limb("(4)", child.YoungCarerWasAssessedBefore)
                & !Limb("(5)", child.YoungCarersCircumstancesHaveChanged)));
    }
}
