using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section2;

/// <summary>A second female parent married to, or the civil partner of, the mother at the birth has parental responsibility.</summary>
[Provision("CA1989/s2/1A")]
public sealed class MarriageOfSecondParent(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="MarriageOfSecondParent"/>
public sealed class MarriageOfSecondParentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.SecondParentMarriedOrCivilPartner);

        Then()
            .Yield(_ => new MarriageOfSecondParent(
                source,
                Limb("married", source.Subsists)));
    }
}
