namespace DecisionSupport.Rules.ChildrenAct1989.Section31;

/// <summary>Significant harm, or its likelihood, attributable to care that is not what it would be reasonable to expect a parent to give to this child.</summary>
[Provision("CA1989/s31/2/b/i")]
public sealed class ThresholdByCare(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ThresholdByCare"/>
public sealed class ThresholdByCareRule : Rule
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
            .Yield(_ => new ThresholdByCare(
                child,
                !Limb("(3)", age)
                & AnyOf(harms, recorded, h =>
                    Limb("significant harm", h)
                    & Limb("(a)", Limb("is suffering", h.Concern.IsSuffering) | Limb("is likely to suffer", h.Concern.IsRealPossibility))
                    & Limb("capable of proof", h.Concern.Reaches(Standard.Prove))
                    & Limb("relevant date", h.Concern.ExistsAtRelevantDate)
                    & Limb("(b)(i)", Limb("care", h.Concern.CareIsBelowReasonable) & Limb("attributable", h.Concern.IsAttributableToCare)))));
    }
}
