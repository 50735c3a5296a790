namespace DecisionSupport.Training;

/// <summary>Says what a gateway comes to with an answer taken away or changed, in the words that a case file uses.</summary>
internal static class Effects
{
    /// <summary>Each other outcome with the answers that give it: <c>without it: undetermined; no: not made out</c>.</summary>
    internal static string Of(IReadOnlyList<Trial> trials, DateOnly day) =>
        string.Join("; ", trials.GroupBy(t => t.Outcome).Select(g => $"{Or([.. g.Select(t => Word(t.Change, day))])}: {g.Key}"));

    private static string Word(Change change, DateOnly day) =>
        change.Answer is not { } answer ? "without it"
        : change.Question.Question == ParentalResponsibilitySourceQuestions.HasEnded ? answer.Word == 0 ? "ended" : "not ended"
        : change.Question.Question.Kind is AnswerKind.Date or AnswerKind.Moment ? PlainWords.Of(change.Question, answer, day)
        : change.Question.Question.Words[answer.Word].Word;

    private static string Or(List<string> words) => words.Count < 2 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";
}
