using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section12;

/// <summary>The court gives parental responsibility with a child arrangements order.</summary>
[Provision("CA1989/s12/1")]
public sealed class ParentalResponsibilityWithArrangements(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="ParentalResponsibilityWithArrangements"/>
public sealed class ParentalResponsibilityWithArrangementsRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.ChildArrangementsOrderGivingParentalResponsibility);

        Then()
            .Yield(_ => new ParentalResponsibilityWithArrangements(
                source,
                Limb("order", source.Subsists)));
    }
}
