namespace DecisionSupport.Rules.ChildrenAct1989.Section14F;

/// <summary>Needs for special guardianship support were identified, and whether to meet them is to be decided.</summary>
[Provision("CA1989/s14F/5")]
public sealed class DecisionDueOnGuardianshipSupport(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DecisionDueOnGuardianshipSupport"/>
public sealed class DecisionDueOnGuardianshipSupportRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new DecisionDueOnGuardianshipSupport(
                child,
                Limb("needs", child.HasNeedsForGuardianshipSupport)
                & Limb("undecided", child.DecisionOnGuardianshipSupportIsAwaited)));
    }
}
