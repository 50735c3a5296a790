namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>Whether the child is disabled in the words of the Act.</summary>
[Provision("CA1989/s17/11")]
public sealed class DisabledChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DisabledChild"/>
public sealed class DisabledChildRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new DisabledChild(
                child,
                Limb("blind", child.IsBlind)
                | Limb("deaf", child.IsDeaf)
                | Limb("dumb", child.IsWithoutSpeech)
                | Limb("mental disorder", child.HasMentalDisorder)
                | Limb("handicapped", child.IsSubstantiallyAndPermanentlyDisabled)));
    }
}
