using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.HumanFertilisationAndEmbryologyAct2008.Section54;

/// <summary>A parental order makes the applicants the parents, with parental responsibility.</summary>
[Provision("HFEA2008/s54")]
public sealed class ParentalOrder(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="ParentalOrder"/>
public sealed class ParentalOrderRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.ParentalOrder);

        Then()
            .Yield(_ => new ParentalOrder(
                source,
                Limb("parental order", source.Subsists)));
    }
}
