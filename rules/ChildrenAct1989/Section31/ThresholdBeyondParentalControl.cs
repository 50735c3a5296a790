namespace DecisionSupport.Rules.ChildrenAct1989.Section31;

/// <summary>Significant harm to this child, or its likelihood, attributable to the child being beyond parental control.</summary>
/// <remarks>No parental fault is needed, and none is inferred from asking for help.</remarks>
[Provision("CA1989/s31/2/b/ii")]
public sealed class ThresholdBeyondParentalControl(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ThresholdBeyondParentalControl"/>
public sealed class ThresholdBeyondParentalControlRule : Rule
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
            .Yield(_ => new ThresholdBeyondParentalControl(
                child,
                !Limb("(3)", age)
                & Limb("beyond parental control", child.IsBeyondParentalControl)
                & AnyOf(harms, recorded, h =>
                    Limb("significant harm", h)
                    & Limb("(a)", Limb("is suffering", h.Concern.IsSuffering) | Limb("is likely to suffer", h.Concern.IsRealPossibility))
                    & Limb("capable of proof", h.Concern.Reaches(Standard.Prove))
                    & Limb("relevant date", h.Concern.ExistsAtRelevantDate)
                    & Limb("(b)(ii)", h.Concern.IsAttributableToBeyondControl))));
    }
}
