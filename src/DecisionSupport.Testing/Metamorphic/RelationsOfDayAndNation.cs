namespace DecisionSupport.Testing;

/// <summary>On which day, and in which nation, changes nothing while the law and the ages are the same.</summary>
internal static class RelationsOfDayAndNation
{
    private static readonly int[] Shifts = [1, 6, 7, 30, 91, 365, 1_461];
    private static readonly int[] Ages = [10, 16, 17, 18, 21];

    // Since when registration as father confers parental responsibility: a day that a statute fixes, so that moving past it is no move within the same law.
    private static readonly DateOnly RegistrationConfers = new(2003, 12, 1);

    internal static readonly IReadOnlyList<MetamorphicRelation> All =
    [
        new("whole-file-moved", "Every day in the file, and the day of the assessment, moved by as many days, change no gateway while the ages, and what is in force, are as they were.", "Family Law Reform Act 1969 s 9", 131, Moved, WhereTheLawIsTheSame),
        new("nation", "What is in force in England and in Wales alike is told alike for both.", "", 132, OtherNation, WhereTheLawIsTheSame),
    ];

    private static FamilyPair? Moved(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        var days = dice.Pick(Shifts);
        var after = WholeFile.On(before, before.AsAt.AddDays(days), before.Nation);
        return Days(before).Zip(Days(after)).All(d => d.First.Day == default || IsTheSame(d.First, before.AsAt, d.Second, after.AsAt)) ? new FamilyPair(before, after) : null;
    }

    private static FamilyPair OtherNation(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        return new FamilyPair(before, WholeFile.On(before, before.AsAt, before.Nation == Nation.England ? Nation.Wales : Nation.England));
    }

    private static IEnumerable<(Question Question, DateOnly Day)> Days(FamilySituation situation) =>
        situation.Questions().SelectMany(q => q.Accounts.Select(a => (q.Question, a.Value.Day)));

    /// <summary>Whether moving left a day where it was among the ages, and on its side of the days that a statute fixes: years differ in length.</summary>
    private static bool IsTheSame((Question Question, DateOnly Day) one, DateOnly asAt, (Question Question, DateOnly Day) other, DateOnly otherAsAt) =>
        one.Question == ChildQuestions.DateOfBirth
            ? Ages.All(age => Reached(one.Day, age, asAt) == Reached(other.Day, age, otherAsAt) && Reaches(one.Day, age, asAt) == Reaches(other.Day, age, otherAsAt)) && IsSince(one.Day) == IsSince(other.Day)
            : one.Question == ParentalResponsibilitySourceQuestions.DateOfSource ? IsSince(one.Day) == IsSince(other.Day)
            : (one.Day.AddYears(3) < asAt) == (other.Day.AddYears(3) < otherAsAt) && (one.Day.AddYears(3) == asAt) == (other.Day.AddYears(3) == otherAsAt);

    private static bool Reached(DateOnly born, int age, DateOnly day) => LegalCalendar.Birthday(born, age) <= day;

    private static bool Reaches(DateOnly born, int age, DateOnly day) => LegalCalendar.Birthday(born, age) <= day.AddMonths(3);

    private static bool IsSince(DateOnly day) => day >= RegistrationConfers;

    /// <summary>No gateway changes but those whose own provision, or one on which they turn, is in force in one of the two and not in the other, as its data says.</summary>
    private static IEnumerable<string> WhereTheLawIsTheSame(ComparedChild child) =>
        child.Gateways
            .Where(g => g.One.Status != g.Other.Status && g.One.Status != GatewayStatus.NotInForce && g.Other.Status != GatewayStatus.NotInForce)
            .Where(g => Law(g.One).SequenceEqual(Law(g.Other)))
            .Select(g => Comparing.Changed(g.One, g.Other));

    private static IEnumerable<(string, bool)> Law(GatewayAssessment gateway) =>
        new[] { gateway.Conclusion, gateway.Bar }.OfType<Conclusion>().SelectMany(c => Law(c.Holds)).Distinct().OrderBy(l => l.Provision, StringComparer.Ordinal);

    private static IEnumerable<(string Provision, bool IsInForce)> Law(Proposition proposition) => proposition switch
    {
        LawGround law => [(law.Provision.Id, law.Truth.IsTrue)],
        _ => proposition.Parts.SelectMany(Law),
    };
}
