using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>There is no person with parental responsibility for the child.</summary>
[Provision("CA1989/s20/1/a/cause")]
public sealed class NobodyWithParentalResponsibility(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="NobodyWithParentalResponsibility"/>
public sealed class NobodyWithParentalResponsibilityRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll named = default!;
        IEnumerable<ParentalResponsibility> holders = default!;

        When()
            .Match(() => child)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => holders, q => q.Match<ParentalResponsibility>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new NobodyWithParentalResponsibility(
                child,
                Limb("(a)", EveryOf(holders, named, h => !Where(h)))));
    }
}
