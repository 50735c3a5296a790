using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;
using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Benchmarks;

// Who is a child, and who is in need: sections 17 and 105.
internal sealed partial class StraightLine
{
    private ChildUnderEighteen ChildUnderEighteen() => new(
        child,
        Limb("under eighteen", child.IsUnder(18) | child.IsTreatedAsChild));

    private ChildInNeed ChildInNeed() => new(
        child,
        Limb("child", childUnderEighteen)
        & (Limb("(a)", child.IsUnlikelyToAchieveReasonableHealthOrDevelopment)
            | Limb("(b)", child.IsLikelyToBeSignificantlyImpaired)
            | Limb("(c)", disabledChild)));

    private DisabledChild DisabledChild() => new(
        child,
        Limb("blind", child.IsBlind)
        | Limb("deaf", child.IsDeaf)
        | Limb("dumb", child.IsWithoutSpeech)
        | Limb("mental disorder", child.HasMentalDisorder)
        | Limb("handicapped", child.IsSubstantiallyAndPermanentlyDisabled));

    private ServicesForChildInNeed ServicesForChildInNeed() => new(
        child,
        Limb("in need", childInNeed)
        & Limb("within the area", child.IsWithinArea));
}
