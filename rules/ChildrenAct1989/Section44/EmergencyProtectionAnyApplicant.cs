using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.ChildrenAct1989.Section44;

/// <summary>Reasonable cause to believe that the child is likely to suffer significant harm if not removed, or if the child does not remain.</summary>
[Provision("CA1989/s44/1/a")]
public sealed class EmergencyProtectionAnyApplicant(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EmergencyProtectionAnyApplicant"/>
public sealed class EmergencyProtectionAnyApplicantRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll recorded = default!;
        IEnumerable<HarmJudgedSignificant> harms = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Concerns)
            .Query(() => harms, q => q.Match<HarmJudgedSignificant>(h => h.Child == child.Id).Collect());

        Then()
            .Yield(_ => new EmergencyProtectionAnyApplicant(
                child,
                Limb("child", age)
                & AnyOf(harms, recorded, h =>
                    Limb("significant harm", h)
                    & Limb("cause to believe", h.Concern.Reaches(Standard.Believe))
                    & (Limb("(i)", h.Concern.IsLikelyIfNotRemoved) | Limb("(ii)", h.Concern.IsLikelyIfDoesNotRemain)))));
    }
}
