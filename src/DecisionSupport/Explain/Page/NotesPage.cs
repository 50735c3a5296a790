namespace DecisionSupport.Explain;

/// <summary>Writes what a reader must know of one child's case: cautions, conflicting accounts, and answers given after the day.</summary>
internal static class NotesPage
{
    /// <summary>The cautions, before any reasoning: some say to stop now.</summary>
    internal static IEnumerable<Block> Cautions(ChildAssessment child, DateOnly day, CitedLaw cited) =>
        Listed("Cautions", child.Cautions.Select(c => new Item(c.Text, [.. c.Shows.Select(name => Shown(child.Child, name, day)), $"{string.Join("; ", c.Sources.Select(cited.Named))}."])));

    /// <summary>What was said in somebody's own words, beside the caution that turns on it.</summary>
    private static string Shown(Subject child, string name, DateOnly day)
    {
        var question = ChildQuestions.All.First(q => string.Equals(q.Name, name, StringComparison.Ordinal));
        var said = Explain.Accounts.Sentence(child.Ask(question, day));
        return $"{Wording.Capital(Wording.Fill(question.Ask, child))} {(said.Length > 0 ? said : "Not recorded.")}";
    }

    /// <summary>What is to be weighed: the answers recorded, in a neutral order, with no outcome.</summary>
    internal static IEnumerable<Block> Considerations(ChildAssessment child, CitedLaw cited) =>
        child.Considerations.SelectMany(c => (IEnumerable<Block>)
        [
            new Heading(2, $"To be weighed: {c.Consideration.Name}"),
            new Paragraph($"{c.Consideration.Text} ({string.Join("; ", c.Consideration.Sources.Select(cited.Named))}.)"),
            new Items([.. c.Points.Select(p => new Item(p.Point.Text, [.. p.Answers.Select(a => Considered(a, asked: p.Answers.Count > 1))]))]),
        ]);

    private static string Considered(ConsideredAnswer answer, bool asked) =>
        $"{(asked ? Wording.Capital(Wording.Fill(answer.Question.Ask, answer.Subject)) + " " : "")}{Wording.Capital(Answers.Of(answer))}.";

    internal static IEnumerable<Block> NotReliedOn(ChildAssessment child, Assessment assessment) =>
    [
        .. Listed("Accounts that conflict, so that the answer is not known", child.Disputed.Select(Accounts)),
        .. Listed($"Answers given after {Days.Long(assessment.AsAt)}, and not relied on", child.Later.Select(Accounts)),
    ];

    private static IEnumerable<Block> Listed(string heading, IEnumerable<Item> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? [] : [new Heading(2, heading), new Items(list)];
    }

    private static Item Accounts(Ground ground) => new(Wording.Ask(ground), [Answers.Accounts(ground)]);
}
