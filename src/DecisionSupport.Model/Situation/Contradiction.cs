namespace DecisionSupport.Model;

/// <summary>Two answers of one family that cannot both be so.</summary>
/// <param name="Path">Where one of them stands, such as <c>/children/sam/people/father/attitude</c>.</param>
/// <param name="OtherPath">Where the other stands.</param>
/// <param name="Says">Why they cannot both be so, as a sentence.</param>
/// <param name="Remedy">What whoever recorded them can do, as a sentence.</param>
public sealed record Contradiction(string Path, string OtherPath, string Says, string Remedy)
{
    /// <summary>
    /// Whether it is a fault in a file of this day alone: of a file of another day, asked about as at this one, the rules read what is so on it. An order that began later was not yet in
    /// force, and one that the law has ended since is in force no longer.
    /// </summary>
    public bool IsReadByTheDay { get; init; }
}
