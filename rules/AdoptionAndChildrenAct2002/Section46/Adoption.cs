using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.AdoptionAndChildrenAct2002.Section46;

/// <summary>An adoption order gives parental responsibility to the adopters.</summary>
[Provision("ACA2002/s46/1")]
public sealed class Adoption(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="Adoption"/>
public sealed class AdoptionRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.Adoption);

        Then()
            .Yield(_ => new Adoption(
                source,
                Limb("adopters", source.Subsists)));
    }
}
