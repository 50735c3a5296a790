namespace DecisionSupport.Rules.Practice;

/// <summary>The capacity of somebody who agrees, objects or asks for the child's return is lacking or in doubt.</summary>
[Provision("PRACTICE/capacity-in-question")]
public sealed class CapacityInQuestion(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="CapacityInQuestion"/>
public sealed class CapacityInQuestionRule : Rule
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
            .Yield(_ => new CapacityInQuestion(
                child,
                AnyOf(people, named, p =>
                    (Limb("agrees, objects or asks", p.AgreesToAccommodation | p.ObjectsToAccommodation | p.SeeksToRemove)
                        & Limb("lacking or in doubt", p.LacksCapacity | p.CapacityIsInDoubt))
                    | Limb("objects, in doubt", p.ObjectsWithCapacityInDoubt)
                    | Limb("asks, in doubt", p.SeeksReturnWithCapacityInDoubt))));
    }
}
