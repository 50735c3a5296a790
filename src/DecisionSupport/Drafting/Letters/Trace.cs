using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>Numbers the sources of one letter's lines, each once.</summary>
/// <remarks>
/// Of an answer a letter says only what it is in our records. Its source, its day and whoever gave it stand on the cover sheet: a reader may be a danger to whoever spoke, and a
/// referral tells of a birth to come as often as of a worry. No id of the case file stands in a letter either, since an id may be a word that nobody meant a reader to see.
/// </remarks>
internal sealed class Trace(LetterFacts facts, TracedAnswers traced)
{
    private readonly List<string> keys = [];
    private readonly List<string> sources = [];

    /// <summary>The sources, in the order of their numbers.</summary>
    internal IReadOnlyList<string> Sources => sources;

    /// <summary>The mark of an answer: of whom or what it is, and which question it answers.</summary>
    internal string To(Subject subject, Question question)
    {
        traced.Add(subject, question);
        return Number($"{subject.Path}/{question.Name}", $"our records: {Of(subject)}, {question.Name}");
    }

    /// <summary>The mark of what stands in the case file and is no answer to a question.</summary>
    internal string To(string path, string what) => Number(path, $"our records: {what}");

    /// <summary>The mark of the name of a worry.</summary>
    internal string ToName(Subject concern) => Number($"{concern.Path}/name", $"our records: {Of(concern)}, its name");

    /// <summary>The mark of a provision, a case or guidance.</summary>
    internal string To(string id) => Number(id, facts.Law.Has(id)
        ? $"{facts.Law[id].Pinpoint} ({Cites.ClassOf(facts.Law[id].Class)}; {Cites.Mark(facts.Law[id].Verified)})"
        : $"{Cites.Of(facts.Law.Authority(id), facts.Day)} ({Cites.ClassOf(facts.Law.Authority(id).Class)}; {Cites.Mark(facts.Law.Authority(id).Verified)})");

    /// <summary>A line with the marks of what it rests on.</summary>
    internal static string Line(string text, params IReadOnlyList<string> marks) => $"{text} [{string.Join(", ", marks)}]";

    /// <summary>A letter prints answers about its own reader alone, so that a person is always <c>you</c>.</summary>
    private string Of(Subject subject) => subject.Kind == SubjectKind.Person ? "you" : facts.Numbered(subject) ?? subject.Name;

    private string Number(string key, string source)
    {
        var at = keys.IndexOf(key);
        if (at < 0)
        {
            keys.Add(key);
            sources.Add(source);
            at = keys.Count - 1;
        }

        return Numbers.Of(at + 1);
    }
}
