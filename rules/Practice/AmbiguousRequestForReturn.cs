using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice;

/// <summary>What somebody has said about the child's return is neither a request nor the absence of one.</summary>
[Provision("PRACTICE/ambiguous-return")]
public sealed class AmbiguousRequestForReturn(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AmbiguousRequestForReturn"/>
public sealed class AmbiguousRequestForReturnRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll named = default!;
        IEnumerable<Person> people = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => people, q => q.Match<Person>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new AmbiguousRequestForReturn(
                child,
                Limb("child", age)
                & AnyOf(people, named, p => Limb("ambiguous", p.SeeksReturnAmbiguously))));
    }
}
