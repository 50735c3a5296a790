namespace DecisionSupport.Rules.Tests;

/// <summary>What is told of one subject: the last word counts, so that a test can begin with a whole case and change one answer.</summary>
internal class Told(SubjectKind kind)
{
    private readonly Dictionary<string, string> answers = [];

    /// <summary>Tells an answer by the question's name in a case file.</summary>
    internal void Say(string question, string word) => answers[Known(question)] = word;

    /// <summary>Takes an answer back: nobody was asked.</summary>
    internal void Forget(string question) => answers.Remove(Known(question));

    internal void WriteTo(SubjectDraft draft)
    {
        foreach (var (name, word) in answers)
        {
            draft.Answer(Find(name), word);
        }
    }

    private string Known(string question) => Find(question).Name;

    private Question Find(string name) =>
        Vocabulary.Of(kind).FirstOrDefault(q => q.Name == name) ?? throw new ArgumentException($"'{name}' is not asked of {kind}.");
}
