namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>The child is taken from several people with parental responsibility who are looking after the child, and not all of them delegate.</summary>
/// <remarks>Whether one delegation suffices is an open question of law: it leaves the matter open, and never clears it.</remarks>
[Provision("CA1989/s20/every-carer")]
public sealed class AnotherCarerHasNotDelegated(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AnotherCarerHasNotDelegated"/>
public sealed class AnotherCarerHasNotDelegatedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll named = default!;
        IEnumerable<CarerWithoutDelegation> carers = default!;
        AgreementOfChildOfSixteen ofChild = default!;

        When()
            .Match(() => child)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => carers, q => q.Match<CarerWithoutDelegation>(x => x.Child == child.Id).Collect())
            .Match(() => ofChild, x => x.Child == child.Id);

        Then()
            .Yield(_ => new AnotherCarerHasNotDelegated(
                child,
                Limb("taken from care", child.IsInCareOfPersonWithParentalResponsibility)
                & Limb("a carer", AnyOf(carers, named, c => Where(c)))
                & !Limb("(11)", ofChild)));
    }
}
