namespace DecisionSupport.Rules.ChildrenAct1989.Section105;

/// <summary>A child is a person under eighteen; one whose age is disputed may be treated as a child until it is lawfully assessed.</summary>
[Provision("CA1989/s105/1")]
public sealed class ChildUnderEighteen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ChildUnderEighteen"/>
public sealed class ChildUnderEighteenRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new ChildUnderEighteen(
                child,
                Limb("under eighteen", child.IsUnder(18) | child.IsTreatedAsChild)));
    }
}
