using DecisionSupport.Rules.ChildrenAct1989.Section3;
using DecisionSupport.Rules.Practice.Accommodation;

namespace DecisionSupport.Rules.Practice;

/// <summary>Accommodation is proposed or provided, and information on the rights to object and to remove has not been given, or not to everybody with parental responsibility.</summary>
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
        Roll named = default!;
        IEnumerable<ParentalResponsibility> holders = default!;

        When()
            .Match(() => child)
            .Match(() => kinship, x => x.Child == child.Id)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => holders, q => q.Match<ParentalResponsibility>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new InformationMissing(
                child,
                (Limb("proposed or provided", child.AccommodationIsProposed | child.IsAccommodatedUnderSection20) | Limb("kinship", kinship))
                & (Limb("not given", !child.WrittenInformationIsGiven)
                    | AnyOf(holders, named, h => Limb("parental responsibility", h) & Limb("not told", !h.Person.IsInformed)))));
    }
}
