namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>Mistakes that change nothing that anybody could see, each with the reason; that they change nothing is tried on generated families.</summary>
internal static class Unnoticeable
{
    private const string OnlyWhereTrue = "a caution is shown where it is true, and not known is shown as little as false";
    private const string InNeedIsOfAChild = "a child in need is a child: the limb says it again, as the subsection does";
    private const string TheOtherOpensIt = "a threat leaves the other of the two answers open just the same";

    private const string TheDateIsKnown = "where the date of birth is known, age is established, whatever the date";

    private const string OneListOfNeeds = "one list holds needs of every kind: while it is open, the other limbs leave the paragraph open";

    private const string OneListOfOrders = "one list holds orders of every kind: while it is open, so is whether one keeps the child";

    private const string OneListOfPeople = "one list holds everybody: while it is open, so is whether somebody objects";

    private const string BornIsBorn = "where the date of birth is known the child has been born, whatever the date";

    private const string BothAreNo = "what enquiries are because of is shown only where both answers are no, and either alone says the same";

    internal static readonly Dictionary<string, string> Mutants = new(StringComparer.Ordinal)
    {
        ["CA1989/s105/1 DayEarlier: date-of-birth age is not established"] = TheDateIsKnown,
        ["CA1989/s105/1 DayLater: date-of-birth age is not established"] = TheDateIsKnown,
        ["CA1989/s105/1 YearEarlier: date-of-birth age is not established"] = TheDateIsKnown,
        ["CA1989/s105/1 YearLater: date-of-birth age is not established"] = TheDateIsKnown,
        ["CA1989/sch2/8 CompletenessAssumed: one of / (a)"] = OneListOfNeeds,
        ["CA1989/sch2/8 CompletenessAssumed: one of / (b)"] = OneListOfNeeds,
        ["CA1989/sch2/8 CompletenessAssumed: one of / (c)"] = OneListOfNeeds,
        ["CA1989/sch2/8 CompletenessAssumed: one of / (d)"] = OneListOfNeeds,
        ["CA1989/sch2/8 CompletenessAssumed: one of / (e)"] = OneListOfNeeds,
        ["CA1989/s2/9/holder DoubtTakenAsNo: no threat / pressure neutral-information"] = TheOtherOpensIt,
        ["CA1989/s2/9/holder DoubtTakenAsNo: no threat / pressure none"] = TheOtherOpensIt,
        ["CA1989/s20/1/a LimbDropped: child"] = InNeedIsOfAChild,
        ["CA1989/s20/1/b LimbDropped: child"] = InNeedIsOfAChild,
        ["CA1989/s20/1/c LimbDropped: child"] = InNeedIsOfAChild,
        ["CA1989/s20/3 LimbDropped: child"] = InNeedIsOfAChild,
        ["CA1989/s47/5A LimbDropped: enquiries / enquiries/obtained-emergency-protection-order yes"] = BothAreNo,
        ["CA1989/s47/6 LimbDropped: enquiries / enquiries/obtained-emergency-protection-order yes"] = BothAreNo,
        ["CA1989/s47/9 LimbDropped: enquiries / enquiries/obtained-emergency-protection-order yes"] = BothAreNo,
        ["DFE2014/issue-at-once DayEarlier: not / unborn"] = BornIsBorn,
        ["DFE2014/issue-at-once DayLater: not / unborn"] = BornIsBorn,
        ["DFE2014/issue-at-once YearEarlier: not / unborn"] = BornIsBorn,
        ["DFE2014/issue-at-once YearLater: not / unborn"] = BornIsBorn,
        ["DFE2014/legal-planning DayEarlier: one of / unborn"] = BornIsBorn,
        ["DFE2014/legal-planning DayLater: one of / unborn"] = BornIsBorn,
        ["DFE2014/legal-planning YearEarlier: one of / unborn"] = BornIsBorn,
        ["DFE2014/legal-planning YearLater: one of / unborn"] = BornIsBorn,
        ["DFE2014/letter DayEarlier: one of / unborn"] = BornIsBorn,
        ["DFE2014/letter DayLater: one of / unborn"] = BornIsBorn,
        ["DFE2014/letter YearEarlier: one of / unborn"] = BornIsBorn,
        ["DFE2014/letter YearLater: one of / unborn"] = BornIsBorn,
        ["DFE2014/meeting DayEarlier: one of / unborn"] = BornIsBorn,
        ["DFE2014/meeting DayLater: one of / unborn"] = BornIsBorn,
        ["DFE2014/meeting YearEarlier: one of / unborn"] = BornIsBorn,
        ["DFE2014/meeting YearLater: one of / unborn"] = BornIsBorn,
        ["DFE2014/outcome DayEarlier: one of / unborn"] = BornIsBorn,
        ["DFE2014/outcome DayLater: one of / unborn"] = BornIsBorn,
        ["DFE2014/outcome YearEarlier: one of / unborn"] = BornIsBorn,
        ["DFE2014/outcome YearLater: one of / unborn"] = BornIsBorn,
        ["PRACTICE/before-birth DayEarlier: unborn"] = BornIsBorn,
        ["PRACTICE/before-birth DayLater: unborn"] = BornIsBorn,
        ["PRACTICE/before-birth YearEarlier: unborn"] = BornIsBorn,
        ["PRACTICE/before-birth YearLater: unborn"] = BornIsBorn,
        ["WT2023/conference DayEarlier: one of / unborn"] = BornIsBorn,
        ["WT2023/conference DayLater: one of / unborn"] = BornIsBorn,
        ["WT2023/conference YearEarlier: one of / unborn"] = BornIsBorn,
        ["WT2023/conference YearLater: one of / unborn"] = BornIsBorn,
        ["WT2023/plan DayEarlier: one of / unborn"] = BornIsBorn,
        ["WT2023/plan DayLater: one of / unborn"] = BornIsBorn,
        ["WT2023/plan YearEarlier: one of / unborn"] = BornIsBorn,
        ["WT2023/plan YearLater: one of / unborn"] = BornIsBorn,
        ["PRACTICE/capacity-in-question DoubtTakenAsNo: one of / all of / agrees, objects or asks / attitude agrees"] = OnlyWhereTrue,
        ["PRACTICE/capacity-in-question DoubtTakenAsNo: one of / all of / agrees, objects or asks / attitude objects"] = OnlyWhereTrue,
        ["PRACTICE/capacity-in-question DoubtTakenAsNo: one of / all of / lacking or in doubt / capacity lacks"] = OnlyWhereTrue,
        ["PRACTICE/return-sought-with-no-power CompletenessAssumed: not / another order / any"] = OneListOfOrders,
        ["PRACTICE/return-sought-with-no-power CompletenessAssumed: one of / all of / any"] = OneListOfPeople,
    };
}
