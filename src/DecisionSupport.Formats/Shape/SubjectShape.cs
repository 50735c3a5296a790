namespace DecisionSupport.Formats;

/// <summary>Which keys a subject has in a case file; the reader, the writer and the schema all follow it.</summary>
internal sealed class SubjectShape
{
    internal const string Name = "name";
    internal const string Kind = "kind";

    // Groups that ask which of several things are so, so that "none" can mean only one thing. "proceedings: none" would also say, of judgements
    // that nobody has made, that each was made and is no.
    private static readonly string[] NoneGroups = ["need", "disability"];

    private static readonly Dictionary<SubjectKind, SubjectShape> All = Enum.GetValues<SubjectKind>().ToDictionary(kind => kind, kind => new SubjectShape(kind));

    private SubjectShape(SubjectKind kind)
    {
        Own = kind switch
        {
            SubjectKind.Adult or SubjectKind.Child or SubjectKind.Concern or SubjectKind.Service => [Name],
            SubjectKind.Order or SubjectKind.Need => [Kind, Name],
            SubjectKind.ParentalResponsibilitySource => [Kind],
            _ => [],
        };
        Parts = [.. Vocabulary.Of(kind).GroupBy(question => question.Name.Split('/')[0], (key, questions) => new ShapePart(key, [.. questions]))];
        Lists = Vocabulary.ListsOf(kind);
        Keys = [.. Own, .. Parts.Select(part => part.Key), .. Lists.SelectMany(list => new[] { CaseFileName.OfComplete(list), CaseFileName.Of(list) })];
    }

    /// <summary>Its own keys, which are no questions: its name and what sort it is.</summary>
    internal IReadOnlyList<string> Own { get; }

    /// <summary>Its questions, alone or in groups, in the order of the vocabulary.</summary>
    internal IReadOnlyList<ShapePart> Parts { get; }

    /// <summary>The lists below it.</summary>
    internal IReadOnlyList<ListOf> Lists { get; }

    /// <summary>Every key that it may have.</summary>
    internal IReadOnlyList<string> Keys { get; }

    internal static SubjectShape Of(SubjectKind kind) => All[kind];

    internal static bool TakesNone(ShapePart part) => NoneGroups.Contains(part.Key);

    internal ShapePart? Part(string key) => Parts.FirstOrDefault(part => string.Equals(part.Key, key, StringComparison.Ordinal));
}

/// <summary>A key of a subject: one question, or a group of questions with keys of their own.</summary>
internal sealed record ShapePart(string Key, IReadOnlyList<Question> Questions)
{
    internal bool IsGroup => Questions[0].Name.Length > Key.Length;

    internal IEnumerable<string> Keys => Questions.Select(KeyOf);

    internal Question? Find(string key) => Questions.FirstOrDefault(question => string.Equals(KeyOf(question), key, StringComparison.Ordinal));

    internal string KeyOf(Question question) => IsGroup ? question.Name[(Key.Length + 1)..] : question.Name;
}
