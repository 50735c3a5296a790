namespace DecisionSupport.Rules.Practice;

/// <summary>Somebody asked for accommodation and changed their mind before the child was accommodated.</summary>
[Provision("PRACTICE/request-withdrawn")]
public sealed class RequestWithdrawn(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="RequestWithdrawn"/>
public sealed class RequestWithdrawnRule : Rule
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
            .Yield(_ => new RequestWithdrawn(
                child,
                AnyOf(people, named, p => Limb("withdrew", p.WithdrewRequestBeforeAccommodation))));
    }
}
