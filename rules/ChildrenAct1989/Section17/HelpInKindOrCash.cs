namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>The services for a child in need may include help in kind and in cash.</summary>
[Provision("CA1989/s17/6/kind-or-cash")]
public sealed class HelpInKindOrCash(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="HelpInKindOrCash"/>
public sealed class HelpInKindOrCashRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildInNeed inNeed = default!;

        When()
            .Match(() => child)
            .Match(() => inNeed, x => x.Child == child.Id);

        Then()
            .Yield(_ => new HelpInKindOrCash(
                child,
                Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & (Limb("in kind", child.HelpInKindIsConsidered) | Limb("in cash", child.HelpInCashIsConsidered))));
    }
}
