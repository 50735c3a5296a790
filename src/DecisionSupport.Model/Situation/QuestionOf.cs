namespace DecisionSupport.Model;

/// <summary>One question, asked of one subject of a family.</summary>
/// <param name="Subject">Of whom or what it is asked.</param>
/// <param name="Question">The question; that of a list's completeness included.</param>
/// <param name="Accounts">Every account recorded, in the file's order.</param>
public sealed record QuestionOf(Subject Subject, Question Question, IReadOnlyList<Answer> Accounts)
{
    /// <summary>Where the answer stands, or would stand, in the case file.</summary>
    public string Path => $"{Subject.Path}/{Question.Name}";

    /// <summary>The questions of a subject, then those of its lists and of their members.</summary>
    internal static IEnumerable<QuestionOf> In(Subject subject) =>
    [
        .. Vocabulary.Of(subject.Kind).Select(question => new QuestionOf(subject, question, subject.Accounts(question))),
        .. Vocabulary.ListsOf(subject.Kind).SelectMany(list => In(subject, list)),
    ];

    private static IEnumerable<QuestionOf> In(Subject subject, ListOf list) =>
        [new QuestionOf(subject, Vocabulary.Complete(list), subject[list].Complete), .. subject[list].Members.SelectMany(In)];
}
