namespace DecisionSupport.Model;

/// <summary>What is weighed together where no one thing decides: shown with the answers recorded, in a neutral order, and never added up.</summary>
/// <remarks>It is no gateway and no caution: it says neither that something may be done nor that something is wrong, and no status turns on it.</remarks>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, for a heading.</param>
/// <param name="Provision">The id of the provision whose rule concludes that the matter is in question.</param>
/// <param name="Text">What is being weighed, and that no one point decides it.</param>
/// <param name="Gateways">The ids of the gateways between which a person chooses.</param>
/// <param name="Sources">The ids of the provisions or authorities that call for the weighing.</param>
/// <param name="Points">What is weighed, in a neutral order.</param>
public sealed record Consideration(
    string Id,
    string Name,
    string Provision,
    string Text,
    IReadOnlyList<string> Gateways,
    IReadOnlyList<string> Sources,
    IReadOnlyList<ConsideredPoint> Points);

/// <summary>One thing that is weighed: it points neither way by itself.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Questions">The questions whose answers are shown, as <c>Child/long-term/in-question</c> or <c>Person/attitude</c>; empty where the law itself answers it.</param>
/// <param name="Among">For questions of a person, the id of the provision of whose conclusions the persons are those for whom it is not false; empty for everybody recorded.</param>
public sealed record ConsideredPoint(string Text, IReadOnlyList<string> Questions, string Among);
