namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZB;

/// <summary>Care under a contract or as voluntary work does not make a young carer, unless the local authority considers that the relationship does.</summary>
[Provision("CA1989/s17ZB/3")]
public sealed class CareNotOfYoungCarer(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="CareNotOfYoungCarer"/>
public sealed class CareNotOfYoungCarerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new CareNotOfYoungCarer(
                child,
                Limb("(3)", child.CareIsContractOrVoluntaryWork)
                & !Limb("(4)", child.RelationshipMakesYoungCarerAppropriate)));
    }
}
