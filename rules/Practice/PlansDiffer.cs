namespace DecisionSupport.Rules.Practice;

/// <summary>The parents and the social worker hold different plans for the child.</summary>
[Provision("PRACTICE/plans-differ")]
public sealed class PlansDiffer(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PlansDiffer"/>
public sealed class PlansDifferRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new PlansDiffer(
                child,
                Limb("differ", child.PlansDiffer)));
    }
}
