namespace DecisionSupport.Rules.NationalityImmigrationAndAsylumAct2002.Schedule3;

/// <summary>An adult is excluded from support, and help to that adult was found not to be needed to avoid a breach of anybody's Convention rights.</summary>
/// <remarks>It says nothing of the child, to whom paragraph 2 leaves all help open, and nothing of section 20. So it warns, and bars no gateway.</remarks>
[Provision("NIAA2002/sch3/3/not-needed")]
public sealed class NoHelpNeededToAvoidBreach(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="NoHelpNeededToAvoidBreach"/>
public sealed class NoHelpNeededToAvoidBreachRule : Rule
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
            .Yield(_ => new NoHelpNeededToAvoidBreach(
                child,
                AnyOf(people, named, p =>
                    Limb("(1)", p.IsExcludedFromSupport)
                    & Limb("(3)", !p.HelpIsNeededToAvoidBreach))));
    }
}
