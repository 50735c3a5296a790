namespace DecisionSupport.Rules.NationalityImmigrationAndAsylumAct2002.Schedule3;

/// <summary>Somebody in the child's case is in a class that immigration law excludes from support under section 17.</summary>
/// <remarks>It closes nothing: the child is not excluded, and help that avoids a breach of Convention rights stays open (paragraphs 2 and 3). So it warns, and bars no gateway.</remarks>
[Provision("NIAA2002/sch3/1")]
public sealed class AdultExcludedFromSupport(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AdultExcludedFromSupport"/>
public sealed class AdultExcludedFromSupportRule : Rule
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
            .Yield(_ => new AdultExcludedFromSupport(
                child,
                AnyOf(people, named, p => Limb("excluded", p.IsExcludedFromSupport))));
    }
}
