using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section4;

/// <summary>A father acquires parental responsibility by order of the court.</summary>
[Provision("CA1989/s4/1/c")]
public sealed class OrderForFather(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="OrderForFather"/>
public sealed class OrderForFatherRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.CourtOrder);

        Then()
            .Yield(_ => new OrderForFather(
                source,
                Limb("(c)", source.Subsists)));
    }
}
