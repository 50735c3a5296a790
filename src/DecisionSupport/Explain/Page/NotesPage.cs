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
