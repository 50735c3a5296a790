namespace DecisionSupport.Rules.Practice;

/// <summary>A concern is about harm to somebody else, and names no harm to this child.</summary>
[Provision("PRACTICE/harm-to-someone-else")]
public sealed class HarmToSomeoneElse(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="HarmToSomeoneElse"/>
public sealed class HarmToSomeoneElseRule : Rule
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
            .Yield(_ => new HarmToSomeoneElse(
                child,
                AnyOf(concerns, recorded, c => Limb("only to someone else", c.IsHarmOnlyToSomeoneElse))));
    }
}
