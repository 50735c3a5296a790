namespace DecisionSupport.Formats;

/// <summary>Puts a family situation in the shape of a case file, in one canonical order.</summary>
/// <param name="sayEnded">Where listing a source of parental responsibility would not say that it subsists.</param>
internal sealed class CaseTree(IReadOnlySet<string> sayEnded)
{
    internal static Mapping Of(FamilySituation situation) => new CaseTree(situation.EndsToAskAfterAdoption()).Tree(situation);

    private Mapping Tree(FamilySituation situation)
    {
        var entries = new List<Entry>
        {
            Entry(FamilyReader.Format, Word(FamilyReader.FormatVersion)),
            Entry(FamilyReader.AsAt, Word(AnswerTree.Day(situation.AsAt))),
            Entry(FamilyReader.LocalAuthority, Map([Entry(SubjectShape.Name, Text(situation.LocalAuthority)), Entry(FamilyReader.NationKey, Word(situation.Nation.ToString()))])),
        };
        if (situation.Adults.Count > 0)
        {
            entries.Add(Entry(FamilyReader.Adults, Members(situation.Adults)));
        }

        entries.Add(Entry(FamilyReader.Children, Members(situation.Children)));
        return Map(entries);
    }

    internal static Entry Entry(string key, Node value) => new(key, default, value);

    internal static Mapping Map(IReadOnlyList<Entry> entries) => new(default, entries);

    /// <summary>A word of the format, which needs no quotation marks.</summary>
    internal static Scalar Word(string word) => new(default, word, isPlain: true);

    /// <summary>Somebody's own words.</summary>
    internal static Scalar Text(string text) => new(default, text, isPlain: false);

    private Mapping Members(IReadOnlyList<Subject> subjects) => Map([.. subjects.Select(subject => Entry(subject.Id, Of(subject)))]);

    private Mapping Of(Subject subject)
    {
        var shape = SubjectShape.Of(subject.Kind);
        return Map([.. Own(subject), .. shape.Parts.SelectMany(part => Part(subject, part)), .. shape.Lists.SelectMany(list => List(subject, list))]);
    }

    private static IEnumerable<Entry> Own(Subject subject) => subject.Kind switch
    {
        SubjectKind.Adult or SubjectKind.Child => [Entry(SubjectShape.Name, Text(subject.Name))],
        SubjectKind.Concern or SubjectKind.Service when subject.Name != subject.Id => [Entry(SubjectShape.Name, Text(subject.Name))],
        SubjectKind.Order => Order(subject),
        SubjectKind.Need => Need(subject),
        _ => [],
    };

    private static IEnumerable<Entry> Order(Subject order)
    {
        yield return Entry(SubjectShape.Kind, Word(order.Sort));
        if (OrderKinds.TryRead(order.Sort, out var kind) && OrderKinds.Name(kind) != order.Name)
        {
            yield return Entry(SubjectShape.Name, Text(order.Name));
        }
    }

    private static IEnumerable<Entry> Need(Subject need)
    {
        yield return Entry(SubjectShape.Kind, Word(need.Sort));
        if (need.Name != need.Id)
        {
            yield return Entry(SubjectShape.Name, Text(need.Name));
        }
    }

    private static Entry[] Part(Subject subject, ShapePart part)
    {
        Entry[] answered = [.. part.Questions.Where(q => subject.Accounts(q).Count > 0).Select(q => Entry(part.KeyOf(q), AnswerTree.Of(q, subject.Accounts(q))))];
        return answered.Length > 0 && part.IsGroup ? [Entry(part.Key, Map(answered))] : answered;
    }

    private IEnumerable<Entry> List(Subject subject, ListOf list)
    {
        var (members, complete) = (subject[list].Members, subject[list].Complete);
        if (members.Count == 0 && complete is [var only] && only == new Answer(AnswerValue.OfWord(0)))
        {
            yield return Entry(CaseFileName.Of(list), Word(ListReader.None));
            yield break;
        }

        if (complete.Count > 0)
        {
            yield return Entry(CaseFileName.OfComplete(list), AnswerTree.Of(Vocabulary.Complete(list), complete));
        }

        if (members.Count > 0)
        {
            yield return Entry(CaseFileName.Of(list), list == ListOf.ParentalResponsibility ? SourceTree.Of(members, sayEnded) : Members(members));
        }
    }
}
