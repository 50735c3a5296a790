using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>Writes a letter's lines: an answer with its mark, or the gap that it leaves.</summary>
internal sealed class Composer(LetterFacts facts, Trace trace, GapList gaps)
{
    internal LetterFacts Facts => facts;

    internal string Child => facts.Child.Name;

    /// <summary>A line of the letter's own, traced to authorities.</summary>
    internal string Line(string text, params IReadOnlyList<string> authorities) => Trace.Line(text, [.. authorities.Select(trace.To)]);

    /// <summary>A line traced to what stands at a path of the case file.</summary>
    internal string LineAt(string text, string path, string what) => Trace.Line(text, trace.To(path, what));

    /// <summary>A line that is the name of a worry.</summary>
    internal string LineNaming(string text, Subject concern) => Trace.Line(text, trace.ToName(concern));

    /// <summary>A line traced to an answer.</summary>
    internal string LineOf(string text, Subject subject, Question question) => Trace.Line(text, trace.To(subject, question));

    internal string Gap(string what, string path = "") => gaps.Mark(what, path);

    /// <summary>What somebody wrote in answer, traced; the gap where nobody did.</summary>
    internal Block Text(Subject subject, Question question, string gap) =>
        Answer(subject, question) is { } answer ? new Paragraph(LineOf(answer.Text!, subject, question)) : new Notice(Missing(subject, question, gap));

    /// <inheritdoc cref="LetterFacts.Answer"/>
    internal AnswerValue? Answer(Subject subject, Question question) => facts.Answer(subject, question);

    /// <inheritdoc cref="LetterFacts.Word"/>
    internal string Word(Subject subject, Question question) => facts.Word(subject, question);

    /// <summary>The gap, which says where accounts conflict.</summary>
    internal string Missing(Subject subject, Question question, string gap) =>
        Gap(subject.Ask(question, facts.Day).State == AnswerState.Disputed ? $"{gap}; accounts conflict" : gap, $"{subject.Path}/{question.Name}");
}
