using DecisionSupport.Rules.ChildrenAct1989.Section20;
using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.Practice;

/// <summary>The local authority has a child otherwise than under section 20, no order or power holds the child, and somebody with parental responsibility asks for return or objects to section 20.</summary>
/// <remarks>What else may hold a child is not asked about here: an order of another kind, or one that is not named, leaves it open.</remarks>
[Provision("PRACTICE/return-sought-with-no-power")]
public sealed class ReturnSoughtWithNoPower(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ReturnSoughtWithNoPower"/>
public sealed class ReturnSoughtWithNoPowerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        OutsideSection20 outside = default!;
        ObjectionInEffect objection = default!;
        AgreementOfOrderHolder agreement = default!;
        AgreementOfEveryOrderHolder everyone = default!;
        AgreementOfChildOfSixteen ofChild = default!;
        Roll recorded = default!;
        Roll named = default!;
        IEnumerable<Order> others = default!;
        IEnumerable<ParentalResponsibility> holders = default!;

        When()
            .Match(() => child)
            .Match(() => outside, x => x.Child == child.Id)
            .Match(() => objection, x => x.Child == child.Id)
            .Match(() => agreement, x => x.Child == child.Id)
            .Match(() => everyone, x => x.Child == child.Id)
            .Match(() => ofChild, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Orders)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => others, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.ChildAssessmentOrder || o.Kind == OrderKind.Other).Collect())
            .Query(() => holders, q => q.Match<ParentalResponsibility>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new ReturnSoughtWithNoPower(
                child,
                Limb("not under section 20", child.IsAccommodatedUnderSection21 | child.IsAccommodatedUnderAnotherFunction)
                & Limb("no order in force", !Where(outside))
                & !Limb("another order", LeftOpenBy(AnyOf(others, recorded, o => o.IsInForce)))
                & (Limb("objection", objection)
                    | (AnyOf(holders, named, h =>
                        Limb("parental responsibility", h)
                        & Limb("asks for return", h.Person.SeeksToRemove)
                        & Limb("no order prevents it", !h.Person.IsLimitedByOrder))
                    & !(Limb("(9)", agreement) & Limb("(10)", everyone))
                    & !Limb("(11)", ofChild)))));
    }
}
