namespace DecisionSupport.Rules.Practice.ViolenceAtHome;

/// <summary>A child who is violent at home is under sixteen.</summary>
[Provision("PRACTICE/violence-under-sixteen")]
public sealed class ViolenceUnderSixteen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ViolenceUnderSixteen"/>
public sealed class ViolenceUnderSixteenRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new ViolenceUnderSixteen(
                child,
                Limb("violence", child.IsViolentAtHome)
                & Limb("under sixteen", child.IsUnder(16))));
    }
}
