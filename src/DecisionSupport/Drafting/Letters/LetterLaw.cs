namespace DecisionSupport.Drafting;

/// <summary>The authorities on which the letter's own lines rest, by their ids in the law book.</summary>
internal static class LetterLaw
{
    internal const string Letter = "DFE2014/letter";
    internal const string Meeting = "DFE2014/meeting";
    internal const string Outcome = "DFE2014/outcome";
    internal const string AtOnce = "DFE2014/issue-at-once";
    internal const string LegalAid = "FRG-LEGAL-AID";
    internal const string Advice = "FRG-PRE-PROCEEDINGS";
    internal const string Plain = "RIP-LETTER";
    internal const string Threshold = "CA1989/s31/2/b/i";
    internal const string BeyondControl = "CA1989/s31/2/b/ii";
    internal const string Objection = "CA1989/s20/7";
    internal const string Removal = "CA1989/s20/8";
    internal const string OrderHolder = "CA1989/s20/9/a";
    internal const string FromSixteen = "CA1989/s20/11";
    internal const string Interim = "CA1989/s38/2";
    internal const string NoOrder = "CA1989/s1/5";
    internal const string Police = "CA1989/s46/1";
    internal const string NoCompulsion = "UKSC-2018-37";
    internal const string EmergencyOrder = "CA1989/s44/1/a";
}
