using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section4;

/// <summary>A father acquires parental responsibility by registration on or after 1 December 2003.</summary>
[Provision("CA1989/s4/1/a")]
public sealed class RegistrationOfFather(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="RegistrationOfFather"/>
public sealed class RegistrationOfFatherRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.BirthRegistration);

        Then()
            .Yield(_ => new RegistrationOfFather(
                source,
                Limb("(a)", source.IsRegisteredOnOrAfter1December2003) & Limb("subsists", source.Subsists)));
    }
}
