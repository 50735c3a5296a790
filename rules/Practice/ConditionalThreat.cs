namespace DecisionSupport.Rules.Practice;

/// <summary>Somebody was told that court or police would follow unless they agreed.</summary>
[Provision("PRACTICE/conditional-threat")]
public sealed class ConditionalThreat(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ConditionalThreat"/>
public sealed class ConditionalThreatRule : Rule
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
            .Yield(_ => new ConditionalThreat(
                child,
                AnyOf(people, named, p => Limb("told", p.WasThreatened))));
    }
}
