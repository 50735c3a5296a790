namespace DecisionSupport.Rules.DomesticAbuseAct2021.Section1;

/// <summary>The child's behaviour towards somebody is domestic abuse within the Act.</summary>
/// <remarks>That everybody with parental responsibility is named does not show that nobody else, such as a sister of sixteen, is abused: that is asked.</remarks>
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
                Limb("child sixteen", child.HasReached(16))
                & (AnyOf(towards, named, x => Limb("(2)", x)) | Limb("another", child.IsAbusiveTowardsSomebodyNotNamed))));
    }
}
