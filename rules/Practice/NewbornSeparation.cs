namespace DecisionSupport.Rules.Practice;

/// <summary>Accommodation would separate a newborn child from the mother.</summary>
[Provision("PRACTICE/newborn-separation")]
public sealed class NewbornSeparation(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="NewbornSeparation"/>
public sealed class NewbornSeparationRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new NewbornSeparation(
                child,
                Limb("newborn", child.IsNewbornSeparation)));
    }
}
