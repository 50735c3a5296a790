using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section5;

/// <summary>A guardian whose appointment has taken effect has parental responsibility.</summary>
[Provision("CA1989/s5/6")]
public sealed class AppointmentOfGuardian(ParentalResponsibilitySource source, Proposition holds) : SourceOfParentalResponsibility(source, holds);

/// <inheritdoc cref="AppointmentOfGuardian"/>
public sealed class AppointmentOfGuardianRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ParentalResponsibilitySource source = default!;

        When()
            .Match(() => source, s => s.Kind == ParentalResponsibilitySourceKind.Guardian);

        Then()
            .Yield(_ => new AppointmentOfGuardian(
                source,
                Limb("guardian", source.Subsists)));
    }
}
