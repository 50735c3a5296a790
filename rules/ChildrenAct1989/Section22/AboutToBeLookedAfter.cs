using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>The local authority proposes to look after the child, or has begun to accommodate the child for what is expected to be more than 24 hours.</summary>
/// <remarks>It is no status of the Act: it is read beside that of a looked-after child by the rules on what is done before a child is placed.</remarks>
[Provision("CA1989/s22/4/proposing")]
public sealed class AboutToBeLookedAfter(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AboutToBeLookedAfter"/>
public sealed class AboutToBeLookedAfterRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        AccommodationBegun begun = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => begun, x => x.Child == child.Id);

        Then()
            .Yield(_ => new AboutToBeLookedAfter(
                child,
                Limb("begun", begun)
                | (Limb("child", age)
                    & Limb("proposing", child.AccommodationIsProposed | child.IsProposedToBeLookedAfterOtherwise))));
    }
}
