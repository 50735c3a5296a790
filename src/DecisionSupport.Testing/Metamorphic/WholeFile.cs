namespace DecisionSupport.Testing;

/// <summary>Moves a whole case file: every day in it, and the day of the assessment.</summary>
internal static class WholeFile
{
    /// <summary>The same family, with every day moved by as many days as the day of the assessment is.</summary>
    internal static FamilySituation On(FamilySituation situation, DateOnly day, Nation nation)
    {
        var sketch = FamilySketch.Of(situation);
        var days = day.DayNumber - situation.AsAt.DayNumber;
        sketch.AsAt = day;
        sketch.Nation = nation;
        if (days != 0)
        {
            foreach (var accounts in sketch.Paths().SelectMany(p => p.Subject.Answers.Values.Concat(p.Subject.Complete.Values)))
            {
                Move(accounts, days);
            }
        }

        return sketch.Build();
    }

    private static void Move(List<Answer> accounts, int days)
    {
        for (var i = 0; i < accounts.Count; i++)
        {
            accounts[i] = accounts[i] with { Value = Moved(accounts[i].Value, days), On = accounts[i].On?.AddDays(days) };
        }
    }

    private static AnswerValue Moved(AnswerValue value, int days) =>
        value.Day == default ? value
        : value.Time == default ? AnswerValue.OfDay(value.Day.AddDays(days))
        : AnswerValue.OfMoment(new Moment(value.Day.AddDays(days), value.Time));
}
