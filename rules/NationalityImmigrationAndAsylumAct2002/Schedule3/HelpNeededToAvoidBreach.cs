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
        Roll named = default!;
        IEnumerable<Person> people = default!;

        When()
            .Match(() => child)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => people, q => q.Match<Person>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new HelpNeededToAvoidBreach(
                child,
                AnyOf(people, named, p =>
                    Limb("(1)", p.IsExcludedFromSupport)
                    & Limb("(3)", p.HelpIsNeededToAvoidBreach))));
    }
}
