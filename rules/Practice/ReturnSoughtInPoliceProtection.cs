using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice;

/// <summary>Somebody asks for the return of a child who is in police protection: nobody applies for its discharge, and it ends by itself.</summary>
[Provision("PRACTICE/return-sought-in-police-protection")]
public sealed class ReturnSoughtInPoliceProtection(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ReturnSoughtInPoliceProtection"/>
public sealed class ReturnSoughtInPoliceProtectionRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll recorded = default!;
        Roll named = default!;
        IEnumerable<Order> powers = default!;
        IEnumerable<Person> people = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Orders)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => powers, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.PoliceProtection).Collect())
            .Query(() => people, q => q.Match<Person>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new ReturnSoughtInPoliceProtection(
                child,
                Limb("child", age)
                & Limb("police protection", AnyOf(powers, recorded, o => o.IsInForce))
                & AnyOf(people, named, p => Limb("asks for return", p.SeeksToRemove))));
    }
}
