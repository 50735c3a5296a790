namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>Where more than one such person is concerned, all of them must agree.</summary>
[Provision("CA1989/s20/10")]
public sealed class AgreementOfEveryOrderHolder(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AgreementOfEveryOrderHolder"/>
public sealed class AgreementOfEveryOrderHolderRule : Rule
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
            .Yield(_ => new AgreementOfEveryOrderHolder(
                child,
                EveryOf(people, named, p =>
                    !(Limb("(a)", p.IsNamedInLivesWithOrder) | Limb("(aa)", p.IsSpecialGuardian) | Limb("(b)", p.HasCareUnderHighCourtOrder))
                    | Limb("agrees", p.AgreesToChildBeingLookedAfter))));
    }
}
