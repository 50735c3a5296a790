namespace DecisionSupport.Explain;

/// <summary>Writes what a reader must know of one child's case: cautions, conflicting accounts, and answers given after the day.</summary>
internal static class NotesPage
{
    internal static IEnumerable<Block> Of(ChildAssessment child, Assessment assessment) =>
    [
        .. Listed("Cautions", child.Cautions.Select(c => new Item(c.Text, [Sources(c, assessment.Law)]))),
        .. Listed("Accounts that conflict, so that the answer is not known", child.Disputed.Select(Accounts)),
        .. Listed($"Answers given after {Days.Long(assessment.AsAt)}, and not relied on", child.Later.Select(Accounts)),
    ];

    private static IEnumerable<Block> Listed(string heading, IEnumerable<Item> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? [] : [new Heading(2, heading), new Items(list)];
    }

    private static string Sources(Caution caution, LawBook law) =>
        string.Join("; ", caution.Sources.Select(id => law.Has(id) ? Cites.Short(law[id]) : law.Authority(id).Name));

    private static Item Accounts(Ground ground) => new(Wording.Ask(ground), [Answers.Accounts(ground)]);
}
