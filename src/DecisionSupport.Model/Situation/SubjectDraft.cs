namespace DecisionSupport.Model;

/// <summary>A subject being written down, before the situation is complete and immutable.</summary>
public sealed class SubjectDraft
{
    private readonly SortedDictionary<int, List<Answer>> answers = [];
    private readonly SortedDictionary<ListOf, List<SubjectDraft>> lists = [];
    private readonly SortedDictionary<ListOf, List<Answer>> complete = [];

    internal SubjectDraft(SubjectKind kind, string id, string sort, string name, string childName)
    {
        Kind = kind;
        Id = id;
        Sort = sort;
        Name = name;
        ChildName = childName;
    }

    /// <summary>What it is.</summary>
    public SubjectKind Kind { get; }

    /// <summary>Its id, unique in its list.</summary>
    public string Id { get; }

    internal string Sort { get; }

    internal string Name { get; }

    internal string ChildName { get; }

    internal bool SaysNothing => answers.Count == 0 && complete.Count == 0 && lists.Count == 0;

    /// <summary>Records an answer; a question may have several accounts.</summary>
    /// <param name="question">A question asked of this kind of subject.</param>
    /// <param name="answer">The answer, with who, when and on what it rests.</param>
    /// <returns>This subject, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> or <paramref name="answer"/> is null.</exception>
    /// <exception cref="ArgumentException">The question is not asked of this kind of subject.</exception>
    public SubjectDraft Answer(Question question, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        if (question.Subject != Kind)
        {
            throw new ArgumentException($"'{question}' is asked of {question.Subject}, and {Id} is {Kind}.", nameof(question));
        }

        Of(answers, question.Index).Add(answer);
        return this;
    }

    /// <summary>Records an answer by its word, day or text as a case file spells it.</summary>
    /// <param name="question">A question asked of this kind of subject.</param>
    /// <param name="word">The answer: a word of the question, a day (<c>yyyy-MM-dd</c>), a moment (<c>yyyy-MM-ddTHH:mm</c>), a text, or <c>not known</c>.</param>
    /// <param name="source">The document or conversation on which it rests; null where none is recorded.</param>
    /// <param name="on">The day on which it was given; null where that is not recorded, and then it counts on any day.</param>
    /// <param name="by">Who gave it, by name or role; null where nobody is recorded.</param>
    /// <returns>This subject, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">The word is not an answer to the question; the message lists those that are.</exception>
    /// <exception cref="ArgumentException">The question is not asked of this kind of subject.</exception>
    public SubjectDraft Answer(Question question, string word, string? source = null, DateOnly? on = null, string? by = null) =>
        Answer(question, new Answer(AnswerSpelling.Read(question, word), source, on, by));

    /// <summary>Records whether everyone or everything of a list is recorded.</summary>
    /// <param name="list">Which list.</param>
    /// <param name="complete">Whether everyone or everything of it is recorded.</param>
    /// <param name="source">The document or conversation on which it rests; null where none is recorded.</param>
    /// <param name="on">The day on which it was given; null where that is not recorded, and then it counts on any day.</param>
    /// <param name="by">Who gave it, by name or role; null where nobody is recorded.</param>
    /// <returns>This subject, so that calls can be chained.</returns>
    public SubjectDraft Complete(ListOf list, bool complete, string? source = null, DateOnly? on = null, string? by = null) =>
        Complete(list, new Answer(AnswerValue.OfWord(complete ? 0 : 1), source, on, by));

    /// <summary>Records an account of whether everyone or everything of a list is recorded.</summary>
    /// <param name="list">Which list.</param>
    /// <param name="answer">The account: yes, no or not known, as <see cref="Vocabulary.Complete"/> asks it.</param>
    /// <returns>This subject, so that calls can be chained.</returns>
    public SubjectDraft Complete(ListOf list, Answer answer)
    {
        Of(complete, list).Add(answer);
        return this;
    }

    internal SubjectDraft Add(ListOf list, SubjectDraft draft)
    {
        var members = Of(lists, list);
        if (members.Exists(m => string.Equals(m.Id, draft.Id, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"'{draft.Id}' is in {list} twice. Give each its own id.", nameof(draft));
        }

        members.Add(draft);
        return draft;
    }

    internal Answer[]?[] Answers()
    {
        var all = new Answer[]?[Vocabulary.Of(Kind).Count];
        foreach (var (index, accounts) in answers)
        {
            all[index] = [.. accounts];
        }

        return all;
    }

    internal Dictionary<ListOf, SubjectList> Lists(string path) =>
        lists.Keys.Union(complete.Keys).Order().ToDictionary(
            list => list,
            list => new SubjectList(
                [.. Of(lists, list).Select((draft, position) => new Subject(draft, $"{path}/{CaseFileName.Of(list)}/{draft.Id}", position))],
                [.. Of(complete, list)]));

    private static List<TItem> Of<TKey, TItem>(SortedDictionary<TKey, List<TItem>> all, TKey key)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var items))
        {
            all[key] = items = [];
        }

        return items;
    }
}
