namespace DecisionSupport.Rules.NationalityImmigrationAndAsylumAct2002.Schedule3;

/// <summary>Help to an excluded adult was found to be needed, so far as it goes, to avoid a breach of somebody's Convention rights.</summary>
[Provision("NIAA2002/sch3/3")]
public sealed class HelpNeededToAvoidBreach(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="HelpNeededToAvoidBreach"/>
public sealed class HelpNeededToAvoidBreachRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        AdultExcludedFromSupport adult = default!;

        When()
            .Match(() => child)
            .Match(() => adult, x => x.Child == child.Id);

        Then()
            .Yield(_ => new HelpNeededToAvoidBreach(
                child,
                Limb("(1)", adult)
                & Limb("(3)", child.HelpIsNeededToAvoidBreach)));
    }
}
