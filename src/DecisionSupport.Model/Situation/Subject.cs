namespace DecisionSupport.Model;

/// <summary>Someone or something that questions are asked about: a child, a person in relation to a child, an order, a concern.</summary>
public sealed class Subject
{
    private static readonly Answer[] NoAnswers = [];

    private readonly Answer[]?[] answers;
    private readonly IReadOnlyDictionary<ListOf, SubjectList> lists;

    internal Subject(SubjectDraft draft, string path, int position)
    {
        Kind = draft.Kind;
        Id = draft.Id;
        Sort = draft.Sort;
        Name = draft.Name;
        Path = path;
        Position = position;
        ChildName = draft.ChildName;
        answers = draft.Answers();
        lists = draft.Lists(path);
    }

    /// <summary>What it is.</summary>
    public SubjectKind Kind { get; }

    /// <summary>Its id in the case file, unique in its list.</summary>
    public string Id { get; }

    /// <summary>What sort of order, of source or of need it is; empty for others.</summary>
    public string Sort { get; }

    /// <summary>How it is named to a reader.</summary>
    public string Name { get; }

    /// <summary>Where it stands in the case file, such as <c>/children/sam/people/father</c>.</summary>
    public string Path { get; }

    /// <summary>Its place in its list, from zero.</summary>
    public int Position { get; }

    /// <summary>The name of the child in whose case it stands; empty for an adult.</summary>
    public string ChildName { get; }

    /// <summary>The lists below it.</summary>
    public IEnumerable<ListOf> ListNames => lists.Keys.Order();

    /// <summary>A list below it; empty, and not known to be complete, where none is recorded.</summary>
    /// <param name="list">Which list.</param>
    public SubjectList this[ListOf list] => lists.TryGetValue(list, out var found) ? found : SubjectList.Empty;

    /// <summary>Every account recorded for a question, in the file's order.</summary>
    /// <param name="question">A question asked of this kind of subject.</param>
    public IReadOnlyList<Answer> Accounts(Question question) => answers[question.Index] ?? NoAnswers;

    /// <summary>A question put to it on a day.</summary>
    /// <param name="question">A question asked of this kind of subject.</param>
    /// <param name="day">The day; an answer given on it counts, and one given after it does not.</param>
    public Asked Ask(Question question, DateOnly day) => Asked.On(day, Accounts(question));

    /// <inheritdoc/>
    public override string ToString() => Path;
}

/// <summary>The lists of a child's case.</summary>
public enum ListOf
{
    /// <summary>Everyone with parental responsibility, and others who matter to the child.</summary>
    People,

    /// <summary>Orders about the child, and emergency powers exercised.</summary>
    Orders,

    /// <summary>Concerns about the child.</summary>
    Concerns,

    /// <summary>Services offered to the child or family.</summary>
    Services,

    /// <summary>By what one person holds parental responsibility today.</summary>
    ParentalResponsibility,

    /// <summary>What the child and family need, each with the service matched to it or none.</summary>
    Needs,
}

/// <summary>The members of a list, and what is said of whether it is complete.</summary>
public sealed class SubjectList
{
    internal static readonly SubjectList Empty = new([], []);

    internal SubjectList(IReadOnlyList<Subject> members, IReadOnlyList<Answer> complete)
    {
        Members = members;
        Complete = complete;
    }

    /// <summary>The members, in the file's order.</summary>
    public IReadOnlyList<Subject> Members { get; }

    /// <summary>The accounts of whether everyone or everything of the list is recorded.</summary>
    public IReadOnlyList<Answer> Complete { get; }
}
