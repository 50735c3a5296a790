using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>Numbers the sources of one letter's lines, each once.</summary>
internal sealed class Trace(LetterFacts facts)
{
    private readonly List<string> keys = [];
    private readonly List<string> sources = [];

    /// <summary>The sources, in the order of their numbers.</summary>
    internal IReadOnlyList<string> Sources => sources;

    /// <summary>The mark of an answer: where it stands, what it rests on, when and by whom.</summary>
    /// <remarks>Of a worry, and of help, only where it stands: who said it, when and in what is for the cover sheet, since a reader of the letter may be a danger to them.</remarks>
    internal string To(Subject subject, Question question)
    {
        var path = $"{subject.Path}/{question.Name}";
        if (facts.Numbered(subject) is { } numbered)
        {
            return Number(path, $"{numbered}, {question.Name}: as recorded; on what it rests is on the cover sheet");
        }

        var account = subject.Ask(question, facts.Day) is { State: AnswerState.Known } asked ? asked.Accounts.First(a => a.Value == asked.Value) : null;
        var said = account is null ? "" : Answers.Source(account);
        return Number(path, $"{path}: {(said.Length > 0 ? said : "no source recorded")}");
    }

    /// <summary>The mark of what stands in the case file and is no answer to a question.</summary>
    internal string To(string path, string what) => Number(path, $"{path}: {what}");

    /// <summary>The mark of the name of a worry.</summary>
    internal string ToName(Subject concern) => Number($"{concern.Path}/name", $"{facts.Numbered(concern)}: its name");

    /// <summary>The mark of a provision, a case or guidance.</summary>
    internal string To(string id) => Number(id, facts.Law.Has(id)
        ? $"{facts.Law[id].Pinpoint} ({Cites.ClassOf(facts.Law[id].Class)}; {Cites.Mark(facts.Law[id].Verified)})"
        : $"{Cites.Of(facts.Law.Authority(id), facts.Day)} ({Cites.ClassOf(facts.Law.Authority(id).Class)}; {Cites.Mark(facts.Law.Authority(id).Verified)})");

    /// <summary>A line with the marks of what it rests on.</summary>
    internal static string Line(string text, params IReadOnlyList<string> marks) => $"{text} [{string.Join(", ", marks)}]";

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
