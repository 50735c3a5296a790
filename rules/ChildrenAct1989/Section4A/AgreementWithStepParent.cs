using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section4A;

/// <summary>A step-parent acquires parental responsibility by agreement with the parents who have it.</summary>
[Provision("CA1989/s4A/1/a")]
public sealed class AgreementWithStepParent(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="AgreementWithStepParent"/>
public sealed class AgreementWithStepParentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.StepParentAgreement);

        Then()
            .Yield(_ => new AgreementWithStepParent(
                source,
                Limb("(a)", source.Subsists)));
    }
}
