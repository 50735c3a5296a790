using DecisionSupport.Rules.Practice.Accommodation;

namespace DecisionSupport.Rules.Practice;

/// <summary>Accommodation is proposed or provided, and information on the rights to object and to remove has not been given.</summary>
[Provision("PRACTICE/information-missing")]
public sealed class InformationMissing(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="InformationMissing"/>
public sealed class InformationMissingRule : Rule
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
            .Yield(_ => new InformationMissing(
                child,
                (Limb("proposed or provided", child.AccommodationIsProposed | child.IsAccommodatedUnderSection20) | Limb("kinship", kinship))
                & Limb("not given", !child.WrittenInformationIsGiven)));
    }
}
