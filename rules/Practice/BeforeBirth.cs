namespace DecisionSupport.Rules.Practice;

/// <summary>Proceedings are considered about a child who is not yet born.</summary>
[Provision("PRACTICE/before-birth")]
public sealed class BeforeBirth(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="BeforeBirth"/>
public sealed class BeforeBirthRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new BeforeBirth(
                child,
                Limb("unborn", child.IsUnborn)
                & Limb("considered", child.ProceedingsAreConsidered)));
    }
}
