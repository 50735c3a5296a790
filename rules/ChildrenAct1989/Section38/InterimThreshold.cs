using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.ChildrenAct1989.Section38;

/// <summary>Reasonable grounds for believing that the circumstances of the child are as section 31(2) has them.</summary>
[Provision("CA1989/s38/2")]
public sealed class InterimThreshold(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="InterimThreshold"/>
public sealed class InterimThresholdRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        OrderBarredByAge age = default!;
        Roll recorded = default!;
        IEnumerable<SignificantHarm> harms = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Concerns)
            .Query(() => harms, q => q.Match<SignificantHarm>(h => h.Child == child.Id).Collect());

        Then()
            .Yield(_ => new InterimThreshold(
                child,
                Limb("(1)", child.ApplicationIsAdjourned | child.HasSection37Direction)
                & !Limb("s 31(3)", age)
                & AnyOf(harms, recorded, h =>
                    Limb("significant harm", h)
                    & Limb("(a)", Limb("is suffering", h.Concern.IsSuffering) | Limb("is likely to suffer", h.Concern.IsRealPossibility))
                    & Limb("grounds for believing", h.Concern.Reaches(Standard.Grounds))
                    & Limb("relevant date", h.Concern.ExistsAtRelevantDate)
                    & (Limb("(b)(i)", h.Concern.CareIsBelowReasonable & h.Concern.IsAttributableToCare)
                        | Limb("(b)(ii)", child.IsBeyondParentalControl & h.Concern.IsAttributableToBeyondControl)))));
    }
}
