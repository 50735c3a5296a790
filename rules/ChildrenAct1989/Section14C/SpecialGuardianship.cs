using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section14C;

/// <summary>A special guardian has parental responsibility while the order is in force.</summary>
[Provision("CA1989/s14C/1")]
public sealed class SpecialGuardianship(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="SpecialGuardianship"/>
public sealed class SpecialGuardianshipRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.SpecialGuardianship);

        Then()
            .Yield(_ => new SpecialGuardianship(
                source,
                Limb("(a)", source.Subsists)));
    }
}
