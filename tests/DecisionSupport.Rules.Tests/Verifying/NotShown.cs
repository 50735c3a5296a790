namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>Conditions that no pair of families was found to show, each with the reason; the search's own words stand in the output of the test.</summary>
internal static class NotShown
{
    private const string InNeedIsOfAChild = "a child in need is a child: the limb says it again, as the subsection does";
    private const string TheOtherOpensIt = "where it is not this answer, it is the other of the two that suffice, or a threat, which leaves both open";
    private const string OneListOfNeeds = "one list holds needs of every kind: while it is open, the other limbs leave the paragraph open";
    private const string SeventeenIsSixteen = "one date of birth answers both: where it is not known, whether seventeen is reached leaves the bar open as well";
    private const string TheHarmItself = "the same answer makes it harm at all, and stands again where the comparison is left open";
    private const string DoubtIsRecordedAsDoubt = "an objection recorded without doubt contradicts capacity lacking or in doubt, and the answer with doubt stands beside it";

    private const string BothAreNo = "shown only where both answers are no, and the other alone says the same";
    private const string OfTheRecord = "it asks what is recorded, which is never not known";

    private const string OneListOfOrders = "one list holds orders of every kind: while it is open, so is whether one keeps the child";

    internal static readonly Dictionary<string, string> Conditions = new(StringComparer.Ordinal)
    {
        ["CA1989/s2/9/holder: no threat / pressure none"] = TheOtherOpensIt,
        ["CA1989/s2/9/holder: no threat / pressure neutral-information"] = TheOtherOpensIt,
        ["CA1989/s20/1/a: child"] = InNeedIsOfAChild,
        ["CA1989/s20/1/b: child"] = InNeedIsOfAChild,
        ["CA1989/s20/1/c: child"] = InNeedIsOfAChild,
        ["CA1989/s20/3: child"] = InNeedIsOfAChild,
        ["CA1989/s31/10: one of / all of / similar child / harm ill-treatment"] = TheHarmItself,
        ["CA1989/s31/3: sixteen and married / all of / date-of-birth has reached 16"] = SeventeenIsSixteen,
        ["CA1989/s47/5A: enquiries / enquiries/obtained-emergency-protection-order yes"] = BothAreNo,
        ["CA1989/s47/6: enquiries / enquiries/obtained-emergency-protection-order yes"] = BothAreNo,
        ["CA1989/s47/9: enquiries / enquiries/obtained-emergency-protection-order yes"] = BothAreNo,
        ["CA1989/sch2/8: one of / (a) / needs-complete yes"] = OneListOfNeeds,
        ["CA1989/sch2/8: one of / (b) / needs-complete yes"] = OneListOfNeeds,
        ["CA1989/sch2/8: one of / (c) / needs-complete yes"] = OneListOfNeeds,
        ["CA1989/sch2/8: one of / (d) / needs-complete yes"] = OneListOfNeeds,
        ["CA1989/sch2/8: one of / (e) / needs-complete yes"] = OneListOfNeeds,
        ["PRACTICE/comparison-not-recorded: any / all of / not compared"] = OfTheRecord,
        ["PRACTICE/capacity-in-question: one of / all of / agrees, objects or asks / attitude objects"] = DoubtIsRecordedAsDoubt,
        ["PRACTICE/return-sought-with-no-power: not / another order / any / orders-complete yes"] = OneListOfOrders,
    };
}
