namespace DecisionSupport.Testing;

/// <summary>Why a rule says <i>not known</i> where every completion of what is recorded agrees.</summary>
public enum LeftOpenReason
{
    /// <summary>The rule reads an open answer in more than one place, and takes each place by itself.</summary>
    ReadMoreThanOnce,

    /// <summary>The answers that would have made it otherwise contradict one another or what is recorded, and no rule reads that.</summary>
    Contradiction,

    /// <summary>Of the days that could be given only a few were tried, and those agree.</summary>
    PickedDays,

    /// <summary>None of these: something in the rule that nobody can account for.</summary>
    Unexplained,
}

/// <summary>What a rule leaves <i>not known</i> though every completion agrees, for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="On">The open answers that make it so, each with its path.</param>
/// <param name="Agreed">What every completion comes to.</param>
/// <param name="Example">The answers of the first such combination.</param>
/// <param name="Count">In how many combinations.</param>
public sealed record LeftOpen(LeftOpenReason Reason, IReadOnlyList<string> On, Truth Agreed, string Example, long Count)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"left not known in {Count} combinations in which every completion is {(Agreed.IsTrue ? "true" : "false")}: {Why}");

    /// <summary>The reason in words.</summary>
    public string Why => Reason switch
    {
        LeftOpenReason.ReadMoreThanOnce => $"an open answer is read in more than one place, and each is taken by itself ({string.Join(", ", On)})",
        LeftOpenReason.Contradiction => $"the answers that would make it otherwise contradict one another, which no rule reads ({string.Join(", ", On)})",
        LeftOpenReason.PickedDays => $"of the days that could be given, those tried agree ({string.Join(", ", On)})",
        _ => "nothing accounts for it",
    };
}
