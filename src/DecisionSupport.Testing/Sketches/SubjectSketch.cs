namespace DecisionSupport.Testing;

/// <summary>Someone or something of a sketch: its answers, its lists, and whether they are said to be complete.</summary>
public sealed class SubjectSketch
{
    private SubjectSketch(SubjectKind kind, string id, string sort, string name)
    {
        Kind = kind;
        Id = id;
        Sort = sort;
        Name = name;
    }

    /// <summary>What it is.</summary>
    public SubjectKind Kind { get; }

    /// <summary>Its id, unique in its list; of an order or a need in a truth table and of a source, its kind.</summary>
    public string Id { get; }

    /// <summary>What sort of order, of source or of need it is; empty for others.</summary>
    public string Sort { get; }

    /// <summary>How it is named to a reader.</summary>
    public string Name { get; }

    /// <summary>The accounts given in answer to each question.</summary>
    public Dictionary<Question, List<Answer>> Answers { get; } = [];

    /// <summary>The lists below it.</summary>
    public SortedDictionary<ListOf, List<SubjectSketch>> Lists { get; } = [];

    /// <summary>The accounts of whether each list is complete.</summary>
    public SortedDictionary<ListOf, List<Answer>> Complete { get; } = [];

    /// <summary>A sketch of a subject and of what stands below it.</summary>
    /// <param name="subject">The subject; it is not changed by the sketch.</param>
    public static SubjectSketch Of(Subject subject)
    {
        var sketch = new SubjectSketch(subject.Kind, subject.Id, subject.Sort, subject.Name);
        foreach (var question in Vocabulary.Of(subject.Kind).Where(q => subject.Accounts(q).Count > 0))
        {
            sketch.Answers[question] = [.. subject.Accounts(question)];
        }

        foreach (var list in subject.ListNames)
        {
            sketch.Lists[list] = [.. subject[list].Members.Select(Of)];
            sketch.Complete[list] = [.. subject[list].Complete];
        }

        return sketch;
    }

    /// <summary>The same under another id and name; what is said of it, and what stands below it, is shared with this one.</summary>
    internal SubjectSketch As(string id, string name)
    {
        var other = new SubjectSketch(Kind, id, Sort, name);
        foreach (var (question, accounts) in Answers)
        {
            other.Answers[question] = accounts;
        }

        foreach (var (list, members) in Lists)
        {
            other.Lists[list] = members;
        }

        foreach (var (list, accounts) in Complete)
        {
            other.Complete[list] = accounts;
        }

        return other;
    }

    /// <summary>Replaces every account of a question by one answer; with null, nothing is stated.</summary>
    /// <param name="question">The question; that it is asked of this kind of subject is checked when the family is built.</param>
    /// <param name="value">The answer; null where nothing is stated.</param>
    /// <returns>This sketch.</returns>
    public SubjectSketch Answer(Question question, AnswerValue? value)
    {
        Answers.Remove(question);
        if (value is { } given)
        {
            Answers[question] = [new Answer(given)];
        }

        return this;
    }

    /// <summary>Replaces every account of a question by one answer as a case file spells it.</summary>
    /// <param name="question">The question; that it is asked of this kind of subject is checked when the family is built.</param>
    /// <param name="word">The answer as a case file spells it.</param>
    /// <returns>This sketch.</returns>
    /// <exception cref="ArgumentException">The word is not an answer to the question; the message says what would be.</exception>
    public SubjectSketch Answer(Question question, string word) => Answer(question, AnswerSpelling.Read(question, word));

    /// <summary>Says whether a list is complete; with null, nothing is stated.</summary>
    /// <param name="list">Which list.</param>
    /// <param name="complete">Whether it is complete; null where nothing is stated.</param>
    /// <returns>This sketch.</returns>
    public SubjectSketch IsComplete(ListOf list, bool? complete)
    {
        Complete.Remove(list);
        if (complete is { } said)
        {
            Complete[list] = [new Answer(AnswerValue.OfWord(said ? 0 : 1))];
        }

        return this;
    }

    /// <summary>The members of a list.</summary>
    /// <param name="list">Which list.</param>
    /// <returns>The members; empty where there is none.</returns>
    public IReadOnlyList<SubjectSketch> Members(ListOf list) => Lists.TryGetValue(list, out var members) ? members : [];

    /// <summary>A person of this child's case, added if there is none yet.</summary>
    /// <param name="id">The id, which is the name of one that is added.</param>
    public SubjectSketch Person(string id) => Below(ListOf.People, id);

    /// <summary>A concern about this child, added if there is none yet.</summary>
    /// <param name="id">The id, which is the name of one that is added.</param>
    public SubjectSketch Concern(string id) => Below(ListOf.Concerns, id);

    /// <summary>A service for this child, added if there is none yet.</summary>
    /// <param name="id">The id, which is the name of one that is added.</param>
    public SubjectSketch Service(string id) => Below(ListOf.Services, id);

    /// <summary>The order of a kind, or a further one under an id of its own, added if there is none yet.</summary>
    /// <param name="kind">What sort of order.</param>
    /// <param name="id">An id of its own; null for the spelling of its kind.</param>
    public SubjectSketch Order(OrderKind kind, string? id = null) => Below(ListOf.Orders, id ?? OrderKinds.Spell(kind), OrderKinds.Spell(kind));

    /// <summary>The need of a kind, or a further one under an id of its own, added if there is none yet.</summary>
    /// <param name="kind">What sort of need.</param>
    /// <param name="id">An id of its own; null for the spelling of its kind.</param>
    public SubjectSketch Need(NeedKind kind, string? id = null) => Below(ListOf.Needs, id ?? NeedKinds.Spell(kind), NeedKinds.Spell(kind));

    /// <summary>A way in which this person holds parental responsibility, added if it is not there yet.</summary>
    /// <param name="kind">By what the person holds it.</param>
    public SubjectSketch Source(ParentalResponsibilitySourceKind kind) =>
        Below(ListOf.ParentalResponsibility, ParentalResponsibilitySourceKinds.Spell(kind), ParentalResponsibilitySourceKinds.Spell(kind));

    /// <summary>Takes back what stands under a name below it: every answer to a question, whether a list is complete, or the member of a list.</summary>
    internal bool Forget(string name)
    {
        foreach (var question in Answers.Keys)
        {
            if (string.Equals(question.Name, name, StringComparison.Ordinal))
            {
                return Answers.Remove(question);
            }
        }

        foreach (var list in Complete.Keys)
        {
            if (string.Equals(CaseFileName.OfComplete(list), name, StringComparison.Ordinal))
            {
                return Complete.Remove(list);
            }
        }

        return Lists.Any(list => list.Value.RemoveAll(m => string.Equals($"{CaseFileName.Of(list.Key)}/{m.Id}", name, StringComparison.Ordinal)) > 0);
    }

    /// <summary>This and everything below it, each with its path.</summary>
    internal IEnumerable<(string Path, SubjectSketch Subject)> Paths(string at) =>
        Lists.SelectMany(list => list.Value.SelectMany(m => m.Paths($"{at}/{CaseFileName.Of(list.Key)}/{m.Id}"))).Prepend((at, this));

    internal static SubjectSketch FindOrAdd(List<SubjectSketch> members, SubjectKind kind, string id, string sort = "")
    {
        var found = members.Find(m => string.Equals(m.Id, id, StringComparison.Ordinal));
        if (found is null)
        {
            members.Add(found = new SubjectSketch(kind, id, sort, id));
        }

        return found;
    }

    internal static OrderKind OrderKindOf(string sort) =>
        OrderKinds.TryRead(sort, out var kind) ? kind : throw new ArgumentException($"'{sort}' is not a kind of order.", nameof(sort));

    internal static NeedKind NeedKindOf(string sort) =>
        NeedKinds.TryRead(sort, out var kind) ? kind : throw new ArgumentException($"'{sort}' is not a kind of need.", nameof(sort));

    internal static ParentalResponsibilitySourceKind SourceKindOf(string sort) =>
        ParentalResponsibilitySourceKinds.TryRead(sort, out var kind) ? kind : throw new ArgumentException($"'{sort}' is not a source of parental responsibility.", nameof(sort));

    /// <summary>Writes its own answers into a draft; what stands below it is written by the family.</summary>
    internal SubjectDraft Into(SubjectDraft draft)
    {
        foreach (var (question, accounts) in Answers)
        {
            foreach (var account in accounts)
            {
                draft.Answer(question, account);
            }
        }

        foreach (var (list, accounts) in Complete)
        {
            foreach (var account in accounts)
            {
                draft.Complete(list, account);
            }
        }

        return draft;
    }

    private SubjectSketch Below(ListOf list, string id, string sort = "")
    {
        if (!Lists.TryGetValue(list, out var members))
        {
            Lists[list] = members = [];
        }

        return FindOrAdd(members, Vocabulary.MemberOf(list), id, sort);
    }
}
