namespace DecisionSupport.Rules.AdoptionAndChildrenAct2002.Section4;

/// <summary>Needs for adoption support were identified, and whether to meet them is to be decided.</summary>
[Provision("ACA2002/s4/4")]
public sealed class DecisionDueOnAdoptionSupport(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DecisionDueOnAdoptionSupport"/>
public sealed class DecisionDueOnAdoptionSupportRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new DecisionDueOnAdoptionSupport(
                child,
                Limb("needs", child.HasNeedsForAdoptionSupport)
                & Limb("undecided", child.DecisionOnAdoptionSupportIsAwaited)));
    }
}
