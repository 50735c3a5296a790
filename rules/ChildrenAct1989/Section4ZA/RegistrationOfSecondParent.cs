using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section4ZA;

/// <summary>A second female parent acquires parental responsibility by registration, agreement or order.</summary>
[Provision("CA1989/s4ZA/1")]
public sealed class RegistrationOfSecondParent(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="RegistrationOfSecondParent"/>
public sealed class RegistrationOfSecondParentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.SecondParentRegistration);

        Then()
            .Yield(_ => new RegistrationOfSecondParent(
                source,
                Limb("(a)", source.Subsists)));
    }
}
