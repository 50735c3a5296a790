namespace DecisionSupport.Model;

/// <summary>What is known of a subject on a day, and nothing that is disputed, not known or later.</summary>
internal readonly record struct Recorded(Subject Subject, DateOnly AsAt)
{
    internal string Path(Question question) => $"{Subject.Path}/{question.Name}";

    /// <summary>The word known, or null.</summary>
    internal string? Word(Question question) =>
        Subject.Ask(question, AsAt) is { State: AnswerState.Known, Value.Word: >= 0 and var word } ? question.Words[word].Word : null;

    /// <summary>The day known, or null.</summary>
    internal DateOnly? Day(Question question) =>
        Subject.Ask(question, AsAt) is { State: AnswerState.Known, Value.Day: var day } ? day : null;

    /// <summary>The moment known, or null.</summary>
    internal Moment? Moment(Question question) =>
        Subject.Ask(question, AsAt) is { State: AnswerState.Known, Value: var value } ? new Moment(value.Day, value.Time) : null;

    internal bool Says(Question question, params ReadOnlySpan<string> words) => Word(question) is { } word && words.Contains(word);

    /// <summary>Whether it is known that nothing is missing from a list.</summary>
    internal bool IsComplete(ListOf list) => Asked.On(AsAt, Subject[list].Complete) is { State: AnswerState.Known, Value.Word: 0 };

    internal IEnumerable<Recorded> Members(ListOf list)
    {
        var day = AsAt;
        return Subject[list].Members.Select(member => new Recorded(member, day));
    }
}
