namespace DecisionSupport.Model;

/// <summary>What a gateway lets or makes somebody do.</summary>
public enum Modality
{
    /// <summary>Must.</summary>
    Duty,

    /// <summary>May.</summary>
    Power,

    /// <summary>Appears capable of being met; for somebody else to decide.</summary>
    Threshold,

    /// <summary>A right that a person may exercise.</summary>
    Right,

    /// <summary>A position in law that follows from what is recorded.</summary>
    Position,
}

/// <summary>The tiers, each a heading over its gateways.</summary>
/// <param name="Tiers">The tiers, lowest first.</param>
/// <param name="Safeguards">Every safeguard, by id.</param>
/// <param name="Cautions">Every caution, by id.</param>
/// <param name="Standards">The forms of words of the standards, and which judgement of one concern meets which.</param>
/// <param name="Considerations">What is weighed together where no one thing decides, by id.</param>
/// <param name="Support">Beside which gateways the support that was tried is shown, and how.</param>
/// <param name="Continuum">The usual continuum of need, and the level below which no local map may put a gateway.</param>
public sealed record Ladder(
    IReadOnlyList<Tier> Tiers,
    IReadOnlyList<Safeguard> Safeguards,
    IReadOnlyList<Caution> Cautions,
    IReadOnlyList<StandardWording> Standards,
    IReadOnlyList<Consideration> Considerations,
    SupportTried Support,
    Continuum Continuum)
{
    /// <summary>Every pair of conclusions that is declared to exclude one another, by id.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>Every gateway, tier by tier.</summary>
    public IEnumerable<Gateway> Gateways => Tiers.SelectMany(t => t.Gateways);
}

/// <summary>A tier: a heading over gateways, never a merged value.</summary>
/// <param name="Id">Its id, such as <c>T5</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Gateways">Its gateways.</param>
public sealed record Tier(string Id, string Name, IReadOnlyList<Gateway> Gateways);

/// <summary>A gateway: one test, with its standard, whose decision it is, and what it lets or makes them do.</summary>
/// <param name="Id">Its id, such as <c>s20-1-c</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Provision">The id of the provision that it is.</param>
/// <param name="Modality">What it lets or makes somebody do.</param>
/// <param name="Strength">The kind of duty or power, in words.</param>
/// <param name="Decider">Whose decision it is.</param>
/// <param name="ForReader">Whether the decision is the reader's, as the local authority; otherwise it <i>may be raised with</i> the decider.</param>
/// <param name="Standard">The form of words of its standard of proof; empty where it has none.</param>
/// <param name="Then">What follows where it is met, as a clause after must or may.</param>
/// <param name="Bar">The id of the provision that bars it; empty where nothing does.</param>
/// <param name="Cost">Whether cost may count.</param>
/// <param name="Because">What keeps a person from reading too much into it.</param>
/// <param name="Safeguards">The ids of its safeguards.</param>
/// <param name="Alternatives">What else protects the child when it is barred.</param>
/// <param name="Urgency">Its place in the recommended list, lower first.</param>
/// <param name="NotEncoded">Why it has no rules yet; null where it has.</param>
/// <param name="Trigger">The names of the questions that are its own matter, or the groups in which they stand (<c>need/</c>); empty where every question of its rule is. Nothing is asked of it while none of them is answered.</param>
/// <param name="Recommended">Whether it may stand in the recommended list; false for what is owed to everybody in an area, which nobody could act on for one child.</param>
public sealed record Gateway(
    string Id,
    string Name,
    string Provision,
    Modality Modality,
    string Strength,
    string Decider,
    bool ForReader,
    string Standard,
    string Then,
    string Bar,
    string Cost,
    IReadOnlyList<string> Because,
    IReadOnlyList<string> Safeguards,
    IReadOnlyList<string> Alternatives,
    int Urgency,
    string? NotEncoded,
    IReadOnlyList<string> Trigger,
    bool Recommended);

/// <summary>Something to do or check, tied to gateways: done, not done or not known.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Question">The question of the child whose answer says whether it is done.</param>
/// <param name="Sources">The ids of the provisions or authorities that call for it.</param>
/// <param name="Group">The heading under which it stands where a checklist is long; empty for none.</param>
/// <param name="When">The question of the child that must be answered yes for it to be shown; empty where it always is.</param>
public sealed record Safeguard(string Id, string Text, string Question, IReadOnlyList<string> Sources, string Group, string When)
{
    /// <summary>A question of a person: where <see cref="Found"/> is answered of each person of whom this is answered yes, it is done although nobody answered its own question. Empty for none.</summary>
    public string OfEach { get; init; } = "";

    /// <summary>The question of such a person whose answer, whichever it is, shows that it is done. Empty for none.</summary>
    public string Found { get; init; } = "";
}

/// <summary>Something of which the reader is warned when a rule concludes it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Provision">The id of the provision whose rule concludes it.</param>
/// <param name="Text">The warning; <c>{adults}</c> in it stands for those of whom the rule concludes it.</param>
/// <param name="Gateways">The ids of the gateways to which it belongs.</param>
/// <param name="Sources">The ids of the provisions or authorities that it rests on.</param>
/// <param name="Shows">The names of the child's questions, answered in words, whose answers are shown with it.</param>
public sealed record Caution(string Id, string Provision, string Text, IReadOnlyList<string> Gateways, IReadOnlyList<string> Sources, IReadOnlyList<string> Shows)
{
    /// <summary>The names of questions: the warning is given while the conclusion is not known and each of these is answered as it asks. Empty where it is given because the conclusion holds.</summary>
    public IReadOnlyList<string> WhileOpenOn { get; init; } = [];

    /// <summary>The id of a provision: where it is concluded of the child, the warning is left out. Empty where nothing displaces it.</summary>
    public string Unless { get; init; } = "";

    /// <summary>A clause that narrows what its gateways let or make somebody do, said in the same sentence as they are; empty where it narrows nothing.</summary>
    public string Limit { get; init; } = "";
}

/// <summary>Says beside which gateways the support that was offered is shown. It is a consideration there, and a limb of none.</summary>
/// <param name="Text">How it is to be read.</param>
/// <param name="Gateways">The ids of the gateways.</param>
/// <param name="Sources">The ids of the provisions or authorities that it rests on.</param>
public sealed record SupportTried(string Text, IReadOnlyList<string> Gateways, IReadOnlyList<string> Sources);

/// <summary>The standards at which the evidence of one concern is judged by a named person.</summary>
/// <remarks>Names, never ranks: which judgement meets which form of words is the table in the ladder, and holds for one concern only, never between gateways.</remarks>
public enum Standard
{
    /// <summary>Reasonable cause to suspect.</summary>
    Suspect,

    /// <summary>Reasonable cause to believe.</summary>
    Believe,

    /// <summary>Reasonable grounds for believing.</summary>
    Grounds,

    /// <summary>Capable of proof on the balance of probabilities.</summary>
    Prove,
}

/// <summary>A form of words, and the judgements of one concern that meet it.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Words">Its form of words.</param>
/// <param name="MetBy">The standards which, judged reached for the same concern, meet it; itself included.</param>
/// <param name="Why">Why, for a reader.</param>
public sealed record StandardWording(Standard Standard, string Words, IReadOnlyList<Standard> MetBy, string Why);
