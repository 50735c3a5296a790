namespace DecisionSupport.Model;

/// <summary>The law in force on the day of the assessment, in the responsible local authority's nation.</summary>
public sealed class LawOnTheDay
{
    internal LawOnTheDay(LawBook book, DateOnly day, Nation nation)
    {
        Book = book;
        Day = day;
        Nation = nation;
    }

    /// <summary>The id of the child in whose case it is asked.</summary>
    [Identity]
    public required string Child { get; init; }

    /// <summary>The provision data.</summary>
    public LawBook Book { get; }

    /// <summary>The day.</summary>
    [Identity]
    public DateOnly Day { get; }

    /// <summary>The nation.</summary>
    [Identity]
    public Nation Nation { get; }

    /// <summary>Whether a provision, or a limb with dates of its own, is in force.</summary>
    /// <param name="provision">The id of the provision, or of the limb.</param>
    /// <exception cref="KeyNotFoundException">There is no provision data for it.</exception>
    public Proposition InForce(string provision)
    {
        var found = Book[provision];
        return new LawGround(found, Day, Nation, found.IsInForce(Day, Nation));
    }
}
