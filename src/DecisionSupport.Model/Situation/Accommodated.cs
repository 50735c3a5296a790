namespace DecisionSupport.Model;

/// <summary>How long the present accommodation of a child has lasted, for as much as the moment at which it began shows.</summary>
internal static class Accommodated
{
    // Twenty-four hours by the clock on the wall, which may be put forward in between.
    private static readonly TimeSpan ADay = TimeSpan.FromHours(25);

    /// <summary>Whether more than twenty-four hours have passed before the day began: what happens on the day itself is not known.</summary>
    internal static bool HasLastedADay(Recorded child) =>
        child.Moment(ChildQuestions.AccommodationBegan) is { } began && began.Day.Year < 9900 && began.Day.ToDateTime(began.Time) + ADay <= child.AsAt.ToDateTime(TimeOnly.MinValue);

    internal static IEnumerable<Contradiction> In(Recorded child) =>
        child.Says(ChildQuestions.AccommodatedMoreThan24Hours, "no") && HasLastedADay(child)
            ? [new(
                child.Path(ChildQuestions.AccommodatedMoreThan24Hours),
                child.Path(ChildQuestions.AccommodationBegan),
                "The present accommodation is recorded as lasting no more than 24 hours, and as having begun longer ago.",
                "Correct one of them. If it was broken, record when the present accommodation began.")]
            : [];
}
