using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.WorkingTogether2023.Assessment;

/// <summary>A referral was accepted for assessment, or led to enquiries, and the assessment is not complete.</summary>
[Provision("WT2023/assessment")]
public sealed class AssessmentAfterReferral(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AssessmentAfterReferral"/>
public sealed class AssessmentAfterReferralRule : Rule
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
            .Yield(_ => new AssessmentAfterReferral(
                child,
                Limb("child", age)
                & (Limb("accepted", child.ReferralIsAcceptedForAssessment) | Limb("enquiries", child.ReferralLedToEnquiries))
                & Limb("not complete", !child.AssessmentIsComplete)));
    }
}
