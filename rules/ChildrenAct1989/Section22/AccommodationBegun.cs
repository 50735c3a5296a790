using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>The local authority has begun to accommodate the child in the exercise of a function that counts, for what is expected to be more than 24 hours.</summary>
/// <remarks>The child may be looked after only when those hours have run; what is due before or soon after the first placement does not wait for them.</remarks>
[Provision("CA1989/s22/begun")]
public sealed class AccommodationBegun(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AccommodationBegun"/>
public sealed class AccommodationBegunRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new AccommodationBegun(
                child,
                Limb("child", age)
                & Limb("(1)(b)", child.IsAccommodatedUnderSection20 | child.IsAccommodatedUnderSection21 | child.IsAccommodatedUnderAnotherFunction)
                & Limb("(2)", child.AccommodationIsExpectedMoreThan24Hours)));
    }
}
