namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>A person with whom the child lives under an order, a special guardian, or a person with care under a High Court order agrees to the child being looked after.</summary>
[Provision("CA1989/s20/9")]
public sealed class AgreementOfOrderHolder(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AgreementOfOrderHolder"/>
public sealed class AgreementOfOrderHolderRule : Rule
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
            .Yield(_ => new AgreementOfOrderHolder(
                child,
                AnyOf(people, named, p =>
                    (Limb("(a)", p.IsNamedInLivesWithOrder) | Limb("(aa)", p.IsSpecialGuardian) | Limb("(b)", p.HasCareUnderHighCourtOrder))
                    & Limb("agrees", p.AgreesToChildBeingLookedAfter))));
    }
}
