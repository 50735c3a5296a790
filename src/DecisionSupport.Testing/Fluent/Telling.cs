namespace DecisionSupport.Testing;

/// <summary>Tells what is recorded of one subject, in the words of a case file.</summary>
/// <typeparam name="TSelf">The telling itself, so that more can be told.</typeparam>
public abstract class Telling<TSelf>
    where TSelf : Telling<TSelf>
{
    private protected Telling(SubjectSketch subject) => Subject = subject;

    private protected SubjectSketch Subject { get; }

    /// <summary>An answer; it replaces what was told before.</summary>
    /// <param name="question">The question's name in a case file, such as <c>accommodation/requires</c>.</param>
    /// <param name="word">The answer as a case file spells it.</param>
    /// <returns>This telling, so that more can be told.</returns>
    /// <exception cref="ArgumentException">There is no such question of this subject, or no such answer to it.</exception>
    public TSelf Says(string question, string word = "yes")
    {
        Subject.Answer(Asked(question), word);
        return (TSelf)this;
    }

    /// <summary>A further account, which may conflict with what was told before.</summary>
    /// <param name="question">The question's name in a case file, such as <c>accommodation/requires</c>.</param>
    /// <param name="word">The answer as a case file spells it.</param>
    /// <param name="source">The document or conversation on which it rests.</param>
    /// <param name="on">The day on which it was given; null counts on any day.</param>
    /// <param name="by">Who gave it.</param>
    /// <returns>This telling, so that more can be told.</returns>
    /// <exception cref="ArgumentException">There is no such question of this subject, or no such answer to it.</exception>
    public TSelf SaysToo(string question, string word, string? source = null, DateOnly? on = null, string? by = null)
    {
        var asked = Asked(question);
        var accounts = Subject.Answers.TryGetValue(asked, out var told) ? told : Subject.Answers[asked] = [];
        accounts.Add(new Answer(AnswerSpelling.Read(asked, word), source, on, by));
        return (TSelf)this;
    }

    /// <summary>Takes an answer back: nobody was asked.</summary>
    /// <param name="question">The question's name in a case file, such as <c>accommodation/requires</c>.</param>
    /// <returns>This telling, so that more can be told.</returns>
    /// <exception cref="ArgumentException">There is no such question of this subject.</exception>
    public TSelf Unsaid(string question)
    {
        Subject.Answers.Remove(Asked(question));
        return (TSelf)this;
    }

    /// <summary>Everyone or everything of a list is recorded, or is said not to be.</summary>
    /// <param name="list">The list's name in a case file, such as <c>people</c>.</param>
    /// <param name="complete">Whether it is complete; null where nobody has said.</param>
    /// <returns>This telling, so that more can be told.</returns>
    /// <exception cref="ArgumentException">This subject has no such list.</exception>
    public TSelf Complete(string list, bool? complete = true)
    {
        var named = Vocabulary.ListsOf(Subject.Kind).Where(l => string.Equals(CaseFileName.Of(l), list, StringComparison.Ordinal)).ToList();
        Subject.IsComplete(named is [var only] ? only : throw new ArgumentException($"A {Subject.Kind} has no list '{list}'.", nameof(list)), complete);
        return (TSelf)this;
    }

    private Question Asked(string name) =>
        Vocabulary.Of(Subject.Kind).FirstOrDefault(q => string.Equals(q.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"'{name}' is not asked of a {Subject.Kind}.", nameof(name));
}

/// <summary>Tells of a child.</summary>
public sealed class TellingOfChild : Telling<TellingOfChild>
{
    internal TellingOfChild(SubjectSketch child)
        : base(child)
    {
    }

    /// <summary>Tells of a person in the child's case.</summary>
    /// <param name="id">The person's id.</param>
    /// <param name="tell">Tells of the person.</param>
    /// <returns>This telling, so that more can be told.</returns>
    public TellingOfChild Person(string id, Action<TellingOfPerson> tell)
    {
        tell(new TellingOfPerson(Subject.Person(id)));
        return this;
    }

    /// <summary>Tells of a concern about the child.</summary>
    /// <param name="id">The concern's id.</param>
    /// <param name="tell">Tells of the concern.</param>
    /// <returns>This telling, so that more can be told.</returns>
    public TellingOfChild Concern(string id, Action<TellingOfOther> tell)
    {
        tell(new TellingOfOther(Subject.Concern(id)));
        return this;
    }

    /// <summary>Tells of an order, or the exercise of an emergency power, by its kind in a case file; without more, it is in force.</summary>
    /// <param name="kind">The kind of order as a case file spells it.</param>
    /// <param name="tell">Tells more of it; null for nothing more.</param>
    /// <returns>This telling, so that more can be told.</returns>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public TellingOfChild Order(string kind, Action<TellingOfOther>? tell = null)
    {
        var order = new TellingOfOther(Subject.Order(SubjectSketch.OrderKindOf(kind))).Says("in-force");
        tell?.Invoke(order);
        return this;
    }

    /// <summary>Tells of a need of the child or family, by its kind in a case file; without more, it is judged to be one.</summary>
    /// <param name="kind">The kind of need as a case file spells it.</param>
    /// <param name="tell">Tells more of it; null for nothing more.</param>
    /// <returns>This telling, so that more can be told.</returns>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public TellingOfChild Need(string kind, Action<TellingOfOther>? tell = null)
    {
        var need = new TellingOfOther(Subject.Need(SubjectSketch.NeedKindOf(kind))).Says("judged-needed");
        tell?.Invoke(need);
        return this;
    }
}

/// <summary>Tells of a person in one child's case.</summary>
public sealed class TellingOfPerson : Telling<TellingOfPerson>
{
    internal TellingOfPerson(SubjectSketch person)
        : base(person)
    {
    }

    /// <summary>The person holds parental responsibility in this way, by its name in a case file; without more, it subsists.</summary>
    /// <param name="source">The source as a case file spells it.</param>
    /// <param name="tell">Tells more of it; null for nothing more.</param>
    /// <returns>This telling, so that more can be told.</returns>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public TellingOfPerson Holds(string source, Action<TellingOfOther>? tell = null)
    {
        var told = new TellingOfOther(Subject.Source(SubjectSketch.SourceKindOf(source))).Says("ended", "no");
        tell?.Invoke(told);
        return this;
    }
}

/// <summary>Tells of a concern, an order, a need or a source of parental responsibility.</summary>
public sealed class TellingOfOther : Telling<TellingOfOther>
{
    internal TellingOfOther(SubjectSketch subject)
        : base(subject)
    {
    }
}
