using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>After an emergency removal that did not end in return, people with parental responsibility have not been told of their rights.</summary>
/// <remarks>Neither silence nor a signature obtained without information settles whether accommodation is lawful: legal advice the same day.</remarks>
[Provision("CA1989/s20/after-removal")]
public sealed class WeakBasisAfterRemoval(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="WeakBasisAfterRemoval"/>
public sealed class WeakBasisAfterRemovalRule : Rule
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
            .Yield(_ => new WeakBasisAfterRemoval(
                child,
                Limb("removed and not returned", child.WasRemovedAndNotReturned)
                & !Limb("all informed", EveryOf(holders, named, h => !Where(h) | h.Person.IsInformed))));
    }
}
