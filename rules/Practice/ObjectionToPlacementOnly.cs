namespace DecisionSupport.Rules.Practice;

/// <summary>Somebody objects to the placement, and not to accommodation.</summary>
[Provision("PRACTICE/objection-to-placement")]
public sealed class ObjectionToPlacementOnly(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ObjectionToPlacementOnly"/>
public sealed class ObjectionToPlacementOnlyRule : Rule
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
            .Yield(_ => new ObjectionToPlacementOnly(
                child,
                AnyOf(people, named, p => Limb("placement only", p.ObjectsToPlacementOnly))));
    }
}
