using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section2;

/// <summary>The mother has parental responsibility, married or not.</summary>
[Provision("CA1989/s2/mother")]
public sealed class MotherAsParent(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="MotherAsParent"/>
public sealed class MotherAsParentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.Mother);

        Then()
            .Yield(_ => new MotherAsParent(
                source,
                Limb("mother", source.Subsists)));
    }
}
