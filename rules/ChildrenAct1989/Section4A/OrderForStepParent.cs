using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section4A;

/// <summary>A step-parent acquires parental responsibility by order of the court.</summary>
[Provision("CA1989/s4A/1/b")]
public sealed class OrderForStepParent(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="OrderForStepParent"/>
public sealed class OrderForStepParentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.StepParentOrder);

        Then()
            .Yield(_ => new OrderForStepParent(
                source,
                Limb("(b)", source.Subsists)));
    }
}
