namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>The power to accommodate a person who has reached sixteen and is under twenty-one in a community home.</summary>
[Provision("CA1989/s20/5")]
public sealed class CommunityHomeFromSixteen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="CommunityHomeFromSixteen"/>
public sealed class CommunityHomeFromSixteenRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        OutsideSection20 outside = default!;

        When()
            .Match(() => child)
            .Match(() => outside, x => x.Child == child.Id);

        Then()
            .Yield(_ => new CommunityHomeFromSixteen(
                child,
                Limb("reached sixteen", child.HasReached(16))
                & Limb("under twenty-one", child.IsUnder(21))
                & Limb("community home", child.CommunityHomeTakesOverSixteens)
                & Limb("safeguard or promote", child.AccommodationWouldSafeguardOrPromoteWelfare)
                & Limb("section 20 open", !(Where(outside) & child.IsUnder(18)))));
    }
}
