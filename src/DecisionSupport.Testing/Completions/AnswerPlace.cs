namespace DecisionSupport.Testing;

/// <summary>One question that a rule reads in a family, with every answer that may be given to it.</summary>
/// <param name="Path">Where the answer stands in the case file.</param>
/// <param name="Question">The question; whether a list is complete is one too.</param>
/// <param name="Subject">Of whom it is asked.</param>
/// <param name="Values">The answers; <i>not known</i> is one more.</param>
internal sealed record AnswerPlace(string Path, Question Question, SubjectSketch Subject, IReadOnlyList<AnswerValue> Values)
{
    private static readonly ListOf[] Lists = Enum.GetValues<ListOf>();

    private readonly ListOf? list = Lists.Where(l => Vocabulary.Complete(l) == Question).Select(l => (ListOf?)l).FirstOrDefault();

    /// <summary>Whether its answers are days picked by hand, and so not all there are.</summary>
    internal bool IsOfPickedDays => Question.Kind is AnswerKind.Date or AnswerKind.Moment && Question != ChildQuestions.DateOfBirth;

    /// <summary>Writes an answer into the family; the one after the last is <i>not known</i>, and states nothing.</summary>
    internal void Write(int value)
    {
        if (list is { } complete)
        {
            Subject.IsComplete(complete, value < Values.Count ? value == 0 : null);
        }
        else
        {
            Subject.Answer(Question, value < Values.Count ? Values[value] : null);
        }
    }

    /// <summary>The answer that a subject gives on a day, among those tried; <i>not known</i> where it gives none, several, or one that is not among them.</summary>
    internal int Given(SubjectSketch told, DateOnly day)
    {
        var accounts = list is { } complete ? told.Complete.GetValueOrDefault(complete) : told.Answers.GetValueOrDefault(Question);
        if (accounts is not [{ Value.IsNotKnown: false } only] || only.On > day)
        {
            return Values.Count;
        }

        // Of a date of birth each value is the last day within a bound, and the one after them lies beyond all.
        var found = Question == ChildQuestions.DateOfBirth
            ? Enumerable.Range(0, Values.Count).FirstOrDefault(i => Values[i].Day >= only.Value.Day, Values.Count - 1)
            : Values.ToList().IndexOf(only.Value);
        return found < 0 ? Values.Count : found;
    }

    internal string Spell(int value) => value < Values.Count ? Values[value].Spell(Question) : "not known";
}
