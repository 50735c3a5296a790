using System.Globalization;

namespace DecisionSupport.Testing;

/// <summary>A family told for a test: given these answers, what is said of each child?</summary>
/// <example>
/// <code>
/// Family.On("2026-03-02")
///     .Child("sam", sam => sam
///         .Says("date-of-birth", "2013-06-01")
///         .Person("father", father => father.Holds("court-order").Says("attitude", "objects"))
///         .Complete("people"))
///     .AssessedBy(advisor)
///     .Child("sam").Gateway("s20-1-c").Is(GatewayStatus.Barred);
/// </code>
/// </example>
public sealed class Family
{
    private readonly FamilySketch sketch;

    private Family(FamilySketch sketch) => this.sketch = sketch;

    /// <summary>A family on a day (<c>yyyy-MM-dd</c>).</summary>
    /// <param name="day">The day of the assessment, as <c>yyyy-MM-dd</c>.</param>
    /// <param name="nation">The responsible local authority's nation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="FormatException">It is no such day.</exception>
    public static Family On(string day, Nation nation = Nation.England) => On(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), nation);

    /// <summary>A family on a day.</summary>
    /// <param name="day">The day of the assessment.</param>
    /// <param name="nation">The responsible local authority's nation.</param>
    public static Family On(DateOnly day, Nation nation = Nation.England) => new(new FamilySketch(day, nation));

    /// <summary>Tells of a child; told again, it is the same child.</summary>
    /// <param name="id">The child's id, which is its name too.</param>
    /// <param name="tell">Tells of the child.</param>
    /// <returns>This family, so that more can be told.</returns>
    public Family Child(string id, Action<TellingOfChild> tell)
    {
        tell(new TellingOfChild(sketch.Child(id)));
        return this;
    }

    /// <summary>The situation told.</summary>
    public FamilySituation Situation() => sketch.Build();

    /// <summary>What the rules say of it.</summary>
    /// <param name="advisor">The rules.</param>
    /// <exception cref="LawNotEncodedException">The day is before the first day whose law is encoded.</exception>
    public AssessmentExpectation AssessedBy(ThresholdAdvisor advisor) => new(advisor.Assess(Situation()));
}
