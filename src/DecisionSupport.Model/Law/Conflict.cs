namespace DecisionSupport.Model;

/// <summary>Two conclusions that may both be reached and that ask for acts which exclude one another, where no exception in the law settles which gives way.</summary>
/// <remarks>What the law settles by an exception is no conflict: the exception is a rule, and the gateway that it defeats is barred or not made out.</remarks>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, for a heading.</param>
/// <param name="Text">What pulls apart, in words.</param>
/// <param name="First">One side.</param>
/// <param name="Second">The other side; the order says nothing of weight.</param>
/// <param name="When">The id of a provision that must be concluded too for the two to exclude one another; empty where they always do.</param>
/// <param name="Law">What the law says of which goes first, or that it does not say.</param>
/// <param name="Resolver">Who resolves it, and how.</param>
/// <param name="Sources">The ids of the provisions or authorities that it rests on.</param>
/// <param name="Caveats">Questions that the sources leave open.</param>
public sealed record Conflict(
    string Id,
    string Name,
    string Text,
    ConflictSide First,
    ConflictSide Second,
    string When,
    string Law,
    string Resolver,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Caveats);

/// <summary>One side of a conflict.</summary>
/// <param name="Asks">What it asks for, as a clause.</param>
/// <param name="Gateways">The ids of the gateways any of which, live, takes this side.</param>
public sealed record ConflictSide(string Asks, IReadOnlyList<string> Gateways);
