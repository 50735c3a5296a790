using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section12;

/// <summary>A person who is not a parent has parental responsibility while a child arrangements order names them as one with whom the child is to live.</summary>
[Provision("CA1989/s12/2")]
public sealed class LivesWithOrder(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="LivesWithOrder"/>
public sealed class LivesWithOrderRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.LivesWithOrder);

        Then()
            .Yield(_ => new LivesWithOrder(
                source,
                Limb("lives with", source.Subsists)));
    }
}
