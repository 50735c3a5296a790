using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Practice;

/// <summary>Somebody asks for return while an order or emergency power takes the child outside section 20.</summary>
[Provision("PRACTICE/return-sought-under-order")]
public sealed class ReturnSoughtUnderOrder(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ReturnSoughtUnderOrder"/>
public sealed class ReturnSoughtUnderOrderRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        OutsideSection20 outside = default!;
        Roll named = default!;
        IEnumerable<Person> people = default!;

        When()
            .Match(() => child)
            .Match(() => outside, x => x.Child == child.Id)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => people, q => q.Match<Person>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new ReturnSoughtUnderOrder(
                child,
                Limb("order in force", outside)
                & AnyOf(people, named, p => Limb("asks for return", p.SeeksToRemove))));
    }
}
