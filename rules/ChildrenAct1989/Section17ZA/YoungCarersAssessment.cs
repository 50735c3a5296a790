namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZA;

/// <summary>The local authority must assess a young carer in its area who appears to have needs for support, or where a request is made.</summary>
[Provision("CA1989/s17ZA/1")]
public sealed class YoungCarersAssessment(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="YoungCarersAssessment"/>
public sealed class YoungCarersAssessmentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        YoungCarer carer = default!;
        YoungCarerAssessedAlready already = default!;

        When()
            .Match(() => child)
            .Match(() => carer, x => x.Child == child.Id)
            .Match(() => already, x => x.Child == child.Id);

        Then()
            .Yield(_ => new YoungCarersAssessment(
                child,
                Limb("young carer", carer)
                & Limb("within the area", child.IsWithinArea)
                & (Limb("(a)", child.MayHaveSupportNeedsAsYoungCarer) | Limb("(b)", child.YoungCarersAssessmentIsRequested))
                & !Limb("assessed already", Where(already))));
    }
}
