using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section2;

/// <summary>A father married to, or the civil partner of, the mother at the birth has parental responsibility.</summary>
[Provision("CA1989/s2/1")]
public sealed class MarriageToMother(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="MarriageToMother"/>
public sealed class MarriageToMotherRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.MarriedToOrCivilPartnerOfMother);

        Then()
            .Yield(_ => new MarriageToMother(
                source,
                Limb("married", source.Subsists)));
    }
}
