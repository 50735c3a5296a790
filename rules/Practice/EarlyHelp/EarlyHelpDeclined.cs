namespace DecisionSupport.Rules.Practice.EarlyHelp;

/// <summary>The family does not agree to early help from which it may benefit.</summary>
[Provision("PRACTICE/early-help-declined")]
public sealed class EarlyHelpDeclined(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EarlyHelpDeclined"/>
public sealed class EarlyHelpDeclinedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new EarlyHelpDeclined(
                child,
                Limb("may benefit", child.MayBenefitFromEarlyHelp)
                & Limb("declined", !child.FamilyAgreesToEarlyHelp)));
    }
}
