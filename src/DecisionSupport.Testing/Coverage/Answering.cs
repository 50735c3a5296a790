namespace DecisionSupport.Testing;

/// <summary>Changes one answer of a family, so that a leaf may come to a truth; where several answers would do, the dice choose.</summary>
internal sealed class Answering(LawBook law, Dice dice)
{
    private static readonly Question[] OfStandard = [ConcernQuestions.Court, ConcernQuestions.HighestStandardReached, ConcernQuestions.LowestStandardNotReached];
    private static readonly int[] Years = [1, 3, 5, 9, 10, 15, 16, 17, 18, 21];

    // The first day on which registration as father conferred parental responsibility, and the day before.
    private static readonly DateOnly[] FixedDays = [new(2003, 11, 30), new(2003, 12, 1)];

    /// <summary>The family with another answer, or under other law; null where nothing could bring it about.</summary>
    internal FamilySituation? Move(FamilySituation situation, Proposition leaf, Truth wanted) => leaf switch
    {
        Ground ground => Answered(situation, ground, wanted),
        LawGround ground => UnderOtherLaw(situation, ground, wanted),
        _ => null,
    };

    private FamilySituation Answered(FamilySituation situation, Ground ground, Truth wanted)
    {
        var question = Leaves.StandardOf(ground) is null ? ground.Question : dice.Pick(OfStandard);
        var options = Options(question, ground, wanted, situation.AsAt);
        var value = dice.Pick(options);
        IReadOnlyList<Answer> accounts = value is { } given ? [new Answer(given)] : [];
        return situation.With($"{ground.Subject.Path}/{question.Name}", accounts);
    }

    /// <summary>The answers that make it so, where the question is put plainly; otherwise every answer, and none.</summary>
    private static List<AnswerValue?> Options(Question question, Ground ground, Truth wanted, DateOnly day)
    {
        if (question.Kind == AnswerKind.Date)
        {
            return [null, .. Days(day).Select(d => (AnswerValue?)AnswerValue.OfDay(d))];
        }

        var asked = Enumerable.Range(0, question.Words.Count).Where(i => ReferenceEquals(question.Words[i], ground.Test)).ToList();
        var words = Enumerable.Range(0, question.Words.Count).Where(i => asked.Count == 0 || Says(question, i, asked[0]) == wanted).Select(i => (AnswerValue?)AnswerValue.OfWord(i));
        return asked.Count > 0 && !wanted.IsNotKnown ? [.. words] : [null, .. words];
    }

    private static Truth Says(Question question, int given, int asked) =>
        given == asked ? Truth.True : question.Words[given].Unsettles.Contains(question.Words[asked].Word) ? Truth.NotKnown : Truth.False;

    /// <summary>Days on which something turns: anniversaries, their eves, a while ago, and days that a statute fixes.</summary>
    private static IEnumerable<DateOnly> Days(DateOnly day) =>
        [.. Years.SelectMany(y => new[] { day.AddYears(-y), day.AddYears(-y).AddDays(1), day.AddYears(-y).AddMonths(2) }), day.AddDays(-1), .. FixedDays];

    /// <summary>In the other nation, or with the whole file moved to a day on which the law differs.</summary>
    private FamilySituation? UnderOtherLaw(FamilySituation situation, LawGround ground, Truth wanted)
    {
        var days = ground.Provision.Periods.SelectMany(p => new[] { p.From, p.From.AddDays(-1), p.Until ?? p.From, p.Until?.AddDays(1) ?? p.From }).Append(situation.AsAt).Where(d => d >= law.EncodedFrom).Distinct();
        var choices = days.SelectMany(d => Enum.GetValues<Nation>().Select(n => (Day: d, Nation: n))).Where(c => Truth.Of(ground.Provision.IsInForce(c.Day, c.Nation)) == wanted).ToList();
        if (choices.Count == 0)
        {
            return null;
        }

        var (day, nation) = dice.Pick(choices);
        return WholeFile.On(situation, day, nation);
    }
}
