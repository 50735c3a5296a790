namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>A person who receives certain benefits or tax credits is asked to repay help, and is not liable to meanwhile.</summary>
[Provision("CA1989/s17/9")]
public sealed class RepaymentExcluded(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="RepaymentExcluded"/>
public sealed class RepaymentExcludedRule : Rule
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
            .Yield(_ => new RepaymentExcluded(
                child,
                AnyOf(people, named, p => Limb("repayment", p.RepaymentOfHelpIsAsked) & Limb("benefit", p.ReceivesBenefitExcludingRepayment))));
    }
}
