namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>A person with parental responsibility who is looking after the child really and voluntarily delegates its exercise to the local authority.</summary>
[Provision("CA1989/s2/9")]
public sealed class Delegation(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="Delegation"/>
public sealed class DelegationRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll named = default!;
        IEnumerable<DelegationOfHolder> delegations = default!;

        When()
            .Match(() => child)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => delegations, q => q.Match<DelegationOfHolder>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new Delegation(
                child,
                AnyOf(delegations, named, d => Where(d))));
    }
}
