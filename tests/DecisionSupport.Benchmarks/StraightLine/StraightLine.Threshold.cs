using DecisionSupport.Rules.ChildrenAct1989.Section31;
using DecisionSupport.Rules.ChildrenAct1989.Section38;
using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Benchmarks;

// The thresholds for orders: sections 31 and 38.
internal sealed partial class StraightLine
{
    private static Harm Harm(Concern concern) => new(
        concern,
        Limb("ill-treatment", concern.IsIllTreatment)
        | Limb("health", concern.IsImpairmentOfHealth)
        | Limb("development", concern.IsImpairmentOfDevelopment)
        | Limb("seeing or hearing", concern.IsImpairmentFromSeeingOrHearing));

    private OrderBarredByAge OrderBarredByAge() => new(
        child,
        Limb("seventeen", child.HasReached(17))
        | Limb("sixteen and married", LeftOpenBy(child.HasReached(16) & child.IsMarried)));

    private static HarmJudgedSignificant HarmJudgedSignificant(Concern concern, Harm harm) => new(
        concern,
        Limb("(9)", harm)
        & (Limb("significant", concern.IsSignificant)
            | LeftOpenBy(!(concern.IsIllTreatment | concern.IsComparedWithSimilarChild))));

    private static SignificantHarm SignificantHarm(Concern concern, Harm harm) => new(
        concern,
        Limb("(9)", harm)
        & ((Limb("significant", concern.IsSignificant) & Limb("similar child", concern.IsIllTreatment | concern.IsComparedWithSimilarChild))
            | LeftOpenBy(!(concern.IsIllTreatment | concern.IsComparedWithSimilarChild))));

    private ThresholdBeyondParentalControl ThresholdBeyondParentalControl() => new(
        child,
        !Limb("(3)", orderBarredByAge)
        & Limb("beyond parental control", child.IsBeyondParentalControl)
        & AnyOf(harms, concernsRecorded, h =>
            Limb("significant harm", h)
            & Limb("(a)", Limb("is suffering", h.Concern.IsSuffering) | Limb("is likely to suffer", h.Concern.IsRealPossibility))
            & Limb("capable of proof", h.Concern.Reaches(Standard.Prove))
            & Limb("relevant date", h.Concern.ExistsAtRelevantDate)
            & Limb("(b)(ii)", h.Concern.IsAttributableToBeyondControl)));

    private ThresholdByCare ThresholdByCare() => new(
        child,
        !Limb("(3)", orderBarredByAge)
        & AnyOf(harms, concernsRecorded, h =>
            Limb("significant harm", h)
            & Limb("(a)", Limb("is suffering", h.Concern.IsSuffering) | Limb("is likely to suffer", h.Concern.IsRealPossibility))
            & Limb("capable of proof", h.Concern.Reaches(Standard.Prove))
            & Limb("relevant date", h.Concern.ExistsAtRelevantDate)
            & Limb("(b)(i)", Limb("care", h.Concern.CareIsBelowReasonable) & Limb("attributable", h.Concern.IsAttributableToCare))));

    private InterimSeparation InterimSeparation() => new(
        child,
        Limb("interim threshold", interimThreshold)
        & Limb("cannot await", child.CannotAwaitFinalHearing)
        & Limb("demanded", child.SafetyOrWelfareDemandsSeparation)
        & Limb("proportionate", child.SeparationIsProportionate)
        & Limb("alternatives", child.AlternativesAreExamined));

    private InterimThreshold InterimThreshold() => new(
        child,
        Limb("(1)", child.ApplicationIsAdjourned | child.HasSection37Direction)
        & !Limb("s 31(3)", orderBarredByAge)
        & AnyOf(harms, concernsRecorded, h =>
            Limb("significant harm", h)
            & Limb("(a)", Limb("is suffering", h.Concern.IsSuffering) | Limb("is likely to suffer", h.Concern.IsRealPossibility))
            & Limb("grounds for believing", h.Concern.Reaches(Standard.Grounds))
            & Limb("relevant date", h.Concern.ExistsAtRelevantDate)
            & (Limb("(b)(i)", h.Concern.CareIsBelowReasonable & h.Concern.IsAttributableToCare)
                | Limb("(b)(ii)", child.IsBeyondParentalControl & h.Concern.IsAttributableToBeyondControl))));
}
