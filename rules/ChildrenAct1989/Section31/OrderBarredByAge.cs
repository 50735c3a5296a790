namespace DecisionSupport.Rules.ChildrenAct1989.Section31;

/// <summary>No care or supervision order may be made once the child has reached seventeen, or sixteen if married.</summary>
/// <remarks>The words about marriage at sixteen are a question for legal advice: no amendment of them has been seen since marriage under eighteen ended.</remarks>
[Provision("CA1989/s31/3")]
public sealed class OrderBarredByAge(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="OrderBarredByAge"/>
public sealed class OrderBarredByAgeRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new OrderBarredByAge(
                child,
                Limb("seventeen", child.HasReached(17))
                | Limb("sixteen and married", LeftOpenBy(child.HasReached(16) & child.IsMarried))));
    }
}
