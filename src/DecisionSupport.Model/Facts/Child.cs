namespace DecisionSupport.Model;

/// <summary>A child, as rules see one.</summary>
public sealed partial class Child : View
{
    private static readonly int[] AgesInLaw = [10, 16, 17, 18, 21];

    private static readonly Dictionary<int, Test> Reached = Ages(age => new($"has reached {age}", $"{{child}} has reached the age of {Words(age)}", $"{{child}} is under {Words(age)}"));

    private static readonly Dictionary<int, Test> Reaches = Ages(age => new(
        $"reaches {age} within three months",
        $"{{child}} reaches the age of {Words(age)} within three months",
        $"{{child}} does not reach the age of {Words(age)} within three months"));

    internal Child(Subject subject, DateOnly day)
        : base(subject, subject.Id, day, TestCount)
    {
    }

    /// <summary>The child's id.</summary>
    [Identity]
    public string Id => Subject.Id;

    /// <summary>Whether the child has reached an age on the day. An age is attained at the start of the birthday (Family Law Reform Act 1969 s 9).</summary>
    /// <param name="age">10, 16, 17, 18 or 21 years.</param>
    /// <exception cref="KeyNotFoundException">The age is none of these.</exception>
    public Proposition HasReached(int age) => Dated(ChildQuestions.DateOfBirth, Reached[age], born => Day >= Birthday(born, age));

    /// <summary>Whether the child is under an age on the day.</summary>
    /// <param name="age">10, 16, 17, 18 or 21 years.</param>
    /// <exception cref="KeyNotFoundException">The age is none of these.</exception>
    public Proposition IsUnder(int age) => !HasReached(age);

    /// <summary>Whether the child is under an age on the day, and reaches it within three months: no later than the same date three months on.</summary>
    /// <param name="age">10, 16, 17, 18 or 21 years.</param>
    /// <exception cref="KeyNotFoundException">The age is none of these.</exception>
    public Proposition ReachesWithinThreeMonths(int age) =>
        Dated(ChildQuestions.DateOfBirth, Reaches[age], born => Day < Birthday(born, age) && Birthday(born, age) <= Day.AddMonths(3));

    /// <summary>Whether the child's age is not established and the child is treated as a child meanwhile; where the date of birth is known, it is the date that counts.</summary>
    public Proposition IsTreatedAsChild =>
        Subject.Ask(ChildQuestions.DateOfBirth, Day).State == AnswerState.Known
            ? Dated(ChildQuestions.DateOfBirth, AgeNotEstablished, _ => false)
            : IsSaidToBeTreatedAsChild;

    /// <summary>Whether the child is not yet born; where the date of birth is known, it is the date that counts.</summary>
    public Proposition IsUnborn =>
        Subject.Ask(ChildQuestions.DateOfBirth, Day).State == AnswerState.Known
            ? Dated(ChildQuestions.DateOfBirth, NotYetBorn, _ => false)
            : IsSaidToBeUnborn;

    /// <summary>Whether the child lives or has been found in the area; a child who is within it has been found there.</summary>
    public Proposition LivesOrIsFoundInArea =>
        IsSaidToLiveOrBeFoundInArea is { Truth.IsNotKnown: true } && IsWithinArea is { Truth.IsTrue: true } within ? within : IsSaidToLiveOrBeFoundInArea;

    /// <summary>Whether enquiries are being made under section 47(1)(a) or (2); where nobody says, and the local authority neither was informed of emergency protection nor obtained an order, there are none.</summary>
    /// <remarks>Accounts that conflict stay not known. That such enquiries are made and rest on neither is refused as a contradiction, so that neither answer overturns the other.</remarks>
    public Proposition EnquiriesFollowEmergencyProtection
    {
        get
        {
            var said = EnquiriesAreBeingMadeOnEmergencyProtection;
            var cause = LocalAuthorityIsInformedOfEmergencyProtection | LocalAuthorityObtainedEmergencyProtectionOrder;
            return said is Ground { Truth.IsNotKnown: true, Asked.State: not AnswerState.Disputed } && cause.Truth.IsFalse ? cause : said;
        }
    }

    /// <summary>Whether the child has been accommodated for more than twenty-four hours without a break; where nobody says, the moment at which the present accommodation began answers it once they have passed.</summary>
    /// <remarks>Accounts that conflict stay not known. That it began longer ago and has not lasted so long is refused as a contradiction.</remarks>
    public Proposition AccommodatedMoreThan24Hours =>
        IsSaidToBeAccommodatedMoreThan24Hours is Ground { Truth.IsNotKnown: true, Asked.State: not AnswerState.Disputed } && Accommodated.HasLastedADay(new Recorded(Subject, Day))
            ? new Ground(Subject, ChildQuestions.AccommodationBegan, LastedADay, Subject.Ask(ChildQuestions.AccommodationBegan, Day), Truth.True)
            : IsSaidToBeAccommodatedMoreThan24Hours;

    private static readonly Test LastedADay = new(
        "more than 24 hours ago",
        "{child}'s present accommodation began more than 24 hours before this day",
        "{child}'s present accommodation began no more than 24 hours before this day");

    private static readonly Test AgeNotEstablished = new("age is not established", "{child}'s age is not established", "{child}'s date of birth is known");

    private static readonly Test NotYetBorn = new("is not yet born", "{child} is not yet born", "{child} has been born");

    private static DateOnly Birthday(DateOnly born, int age) => LegalCalendar.Birthday(born, age);

    private static Dictionary<int, Test> Ages(Func<int, Test> test) => AgesInLaw.ToDictionary(age => age, test);

    private static string Words(int age) => age switch { 10 => "ten", 16 => "sixteen", 17 => "seventeen", 18 => "eighteen", _ => "twenty-one" };
}
