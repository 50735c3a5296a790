namespace DecisionSupport.Rules.Practice.ViolenceAtHome;

/// <summary>The child lives with violence at home by another child.</summary>
[Provision("PRACTICE/child-living-with-violence")]
public sealed class ChildLivingWithViolence(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ChildLivingWithViolence"/>
public sealed class ChildLivingWithViolenceRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new ChildLivingWithViolence(
                child,
                Limb("lives with violence", child.LivesWithViolenceOfAnotherChild)));
    }
}
