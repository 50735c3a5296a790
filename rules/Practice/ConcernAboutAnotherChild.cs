namespace DecisionSupport.Rules.Practice;

/// <summary>A concern rests only on what happened to another child.</summary>
[Provision("PRACTICE/concern-about-another-child")]
public sealed class ConcernAboutAnotherChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ConcernAboutAnotherChild"/>
public sealed class ConcernAboutAnotherChildRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll recorded = default!;
        IEnumerable<Concern> concerns = default!;

        When()
            .Match(() => child)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Concerns)
            .Query(() => concerns, q => q.Match<Concern>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new ConcernAboutAnotherChild(
                child,
                AnyOf(concerns, recorded, c => Limb("another child", c.RestsOnlyOnAnotherChild))));
    }
}
