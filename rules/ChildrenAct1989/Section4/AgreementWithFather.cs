using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section4;

/// <summary>A father acquires parental responsibility by agreement with the mother.</summary>
[Provision("CA1989/s4/1/b")]
public sealed class AgreementWithFather(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="AgreementWithFather"/>
public sealed class AgreementWithFatherRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.Agreement);

        Then()
            .Yield(_ => new AgreementWithFather(
                source,
                Limb("(b)", source.Subsists)));
    }
}
