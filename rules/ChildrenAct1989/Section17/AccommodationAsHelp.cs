namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>The services for a child in need may include accommodation.</summary>
[Provision("CA1989/s17/6/accommodation")]
public sealed class AccommodationAsHelp(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AccommodationAsHelp"/>
public sealed class AccommodationAsHelpRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildInNeed inNeed = default!;

        When()
            .Match(() => child)
            .Match(() => inNeed, x => x.Child == child.Id);

        Then()
            .Yield(_ => new AccommodationAsHelp(
                child,
                Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & Limb("accommodation", child.AccommodationWithFamilyIsConsidered | child.ShortBreakAsHelpIsConsidered | child.AccommodationOfChildAloneIsConsidered)));
    }
}
