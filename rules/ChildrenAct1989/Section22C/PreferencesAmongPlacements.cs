namespace DecisionSupport.Rules.ChildrenAct1989.Section22C;

/// <summary>Among placements, one with a relative, friend or other connected person who is a local authority foster parent is preferred; not where adoption is considered.</summary>
[Provision("CA1989/s22C/7")]
public sealed class PreferencesAmongPlacements(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PreferencesAmongPlacements"/>
public sealed class PreferencesAmongPlacementsRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        MostAppropriatePlacement placement = default!;
        AdoptionConsidered adoption = default!;

        When()
            .Match(() => child)
            .Match(() => placement, x => x.Child == child.Id)
            .Match(() => adoption, x => x.Child == child.Id);

        Then()
            .Yield(_ => new PreferencesAmongPlacements(
                child,
                Limb("to be placed", placement)
                & !Limb("(9B)", adoption)));
    }
}
