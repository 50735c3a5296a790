namespace DecisionSupport.Rules.Tests;

/// <summary>Whole cases from which a test takes one answer away.</summary>
internal static class Cases
{
    /// <summary>In need, in the area and appearing to require accommodation.</summary>
    internal static Given RequiringAccommodation(this Given given) => given
        .Says("within-area")
        .Says("need/health-or-development-likely-to-be-significantly-impaired")
        .Says("accommodation/requires");

    /// <summary>A concern of significant ill-treatment of this child, suffered and likely, and put at no standard yet.</summary>
    internal static Given SignificantHarm(this Given given, string concern = "a blow") => given
        .Concern(concern, "harm", "ill-treatment")
        .Concern(concern, "significant")
        .Concern(concern, "suffering")
        .Concern(concern, "real-possibility");

    /// <summary>The concern is of harm to health: its significance turns on a comparison, of which nothing is said.</summary>
    internal static Given ToHealth(this Given given, string concern = "a blow") => given
        .Concern(concern, "harm", "impairment-of-health");

    /// <summary>A body that section 47(11) names is called upon to help with enquiries, and that would not be unreasonable.</summary>
    internal static Given CalledForHelp(this Given given) => given
        .Says("enquiries/help-called-for")
        .Says("enquiries/help-from-named-body")
        .Says("enquiries/help-unreasonable", "no");

    /// <summary>An arrangement with a relative or friend in which the local authority played a major part, and which nobody agreed was private.</summary>
    internal static Given Kinship(this Given given) => given
        .Says("kinship/arranged-by-local-authority")
        .Says("kinship/conditions-of-section-20-met")
        .Says("kinship/private-made-clear-and-agreed", "no");

    /// <summary>A concern that appears capable of proof and was so at the relevant date.</summary>
    internal static Given CapableOfProof(this Given given, string concern = "a blow") => given
        .SignificantHarm(concern)
        .Concern(concern, "reached", "prove")
        .Concern(concern, "at-relevant-date");

    /// <summary>A concern attributable to care below what it would be reasonable to expect.</summary>
    internal static Given FromCare(this Given given, string concern = "a blow") => given
        .Concern(concern, "care-below-reasonable")
        .Concern(concern, "attributable-to-care");

    /// <summary>Willing and able to provide accommodation, and objecting; named in no order.</summary>
    internal static ToldPerson Objecting(this ToldPerson person) => person
        .Says("attitude", "objects")
        .Says("willing")
        .Says("able-to-provide")
        .Says("able-to-arrange", "no")
        .NamedInNoOrder();

    /// <summary>Looking after the child, and agreeing really and voluntarily, with capacity and nothing said of a refusal.</summary>
    internal static ToldPerson Delegating(this ToldPerson person) => person
        .Says("looking-after-child")
        .Says("attitude", "agrees")
        .Says("capacity", "has")
        .Says("pressure", "none")
        .Says("agreement-real-and-voluntary")
        .NamedInNoOrder();

    internal static ToldPerson NamedInNoOrder(this ToldPerson person) => person
        .Says("lives-with-order-holder", "no")
        .Says("special-guardian", "no")
        .Says("care-under-high-court-order", "no");

    /// <summary>In need, and in the local authority's area.</summary>
    internal static Given InNeed(this Given given) => given
        .Says("within-area")
        .Says("need/health-or-development-likely-to-be-significantly-impaired");

    /// <summary>In need on no ground.</summary>
    internal static Given NotInNeed(this Given given) => given
        .Says("need/health-or-development-likely-to-be-significantly-impaired", "no")
        .Says("need/unlikely-to-achieve-reasonable-health-or-development", "no")
        .NotDisabled();

    /// <summary>Disabled in none of the five ways.</summary>
    internal static Given NotDisabled(this Given given) => given
        .Says("disability/blind", "no")
        .Says("disability/deaf", "no")
        .Says("disability/without-speech", "no")
        .Says("disability/mental-disorder", "no")
        .Says("disability/substantial-and-permanent", "no");
}
