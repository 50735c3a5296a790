namespace DecisionSupport.Rules.DomesticAbuseAct2021.Section1;

/// <summary>The child's behaviour towards somebody named is domestic abuse within the Act.</summary>
[Provision("DAA2021/s1")]
public sealed class DomesticAbuseByChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DomesticAbuseByChild"/>
public sealed class DomesticAbuseByChildRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll named = default!;
        IEnumerable<DomesticAbuse> towards = default!;

        When()
            .Match(() => child)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => towards, q => q.Match<DomesticAbuse>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new DomesticAbuseByChild(
                child,
                AnyOf(towards, named, x => Limb("(2)", x))));
    }
}
