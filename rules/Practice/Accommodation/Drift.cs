namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>Accommodation goes on without the reviews that are required, or after its purpose is spent.</summary>
/// <remarks>Never on elapsed time: section 20 has no limit of time.</remarks>
[Provision("PRACTICE/drift")]
public sealed class Drift(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="Drift"/>
public sealed class DriftRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        KinshipArrangement kinship = default!;

        When()
            .Match(() => child)
            .Match(() => kinship, x => x.Child == child.Id);

        Then()
            .Yield(_ => new Drift(
                child,
                (Limb("section 20", child.IsAccommodatedUnderSection20) | Limb("kinship", kinship))
                & (Limb("reviews", !child.ReviewsAreHeldAsRequired) | Limb("purpose", child.PurposeIsSpent))));
    }
}
