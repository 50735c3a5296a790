namespace DecisionSupport.Rules.ChildrenAct1989.Section38;

/// <summary>Interim removal needs more than the interim threshold: safety or welfare must demand it, and it must be proportionate.</summary>
[Provision("CASE/interim-separation")]
public sealed class InterimSeparation(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="InterimSeparation"/>
public sealed class InterimSeparationRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        InterimThreshold threshold = default!;

        When()
            .Match(() => child)
            .Match(() => threshold, x => x.Child == child.Id);

        Then()
            .Yield(_ => new InterimSeparation(
                child,
                Limb("interim threshold", threshold)
                & Limb("cannot await", child.CannotAwaitFinalHearing)
                & Limb("demanded", child.SafetyOrWelfareDemandsSeparation)
                & Limb("proportionate", child.SeparationIsProportionate)
                & Limb("alternatives", child.AlternativesAreExamined)));
    }
}
