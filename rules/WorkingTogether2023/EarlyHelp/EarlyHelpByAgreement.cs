using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.WorkingTogether2023.EarlyHelp;

/// <summary>A child and family who may benefit from early help, and agree to it.</summary>
[Provision("WT2023/early-help")]
public sealed class EarlyHelpByAgreement(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EarlyHelpByAgreement"/>
public sealed class EarlyHelpByAgreementRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new EarlyHelpByAgreement(
                child,
                Limb("child", age)
                & Limb("may benefit", child.MayBenefitFromEarlyHelp)
                & Limb("agrees", child.FamilyAgreesToEarlyHelp)));
    }
}
