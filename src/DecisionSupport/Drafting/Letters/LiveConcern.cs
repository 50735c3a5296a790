namespace DecisionSupport.Drafting;

/// <summary>Which concerns a letter may rest on: those about this child that nobody has ruled out.</summary>
internal static class LiveConcern
{
    private static readonly (Question Question, string Word, string Why)[] RuledOut =
    [
        (ConcernQuestions.Court, "not-proved", "a court has considered it and not found it proved"),
        (ConcernQuestions.Harm, "only-to-someone-else", "it names harm to somebody else only, and no harm to this child"),
        (ConcernQuestions.LowestStandardNotReached, "suspect", "a named person judges that there is not even cause to suspect it"),
        (ConcernQuestions.HighestStandardReached, "none", "no named person judges any standard of proof reached"),
    ];

    /// <summary>Why a concern is left out; null where it is live.</summary>
    internal static string? WhyNot(Subject concern, DateOnly day) =>
        RuledOut.Where(r => Says(concern, r.Question, r.Word, day)).Select(r => r.Why).FirstOrDefault();

    private static bool Says(Subject concern, Question question, string word, DateOnly day) =>
        concern.Ask(question, day) is { State: AnswerState.Known } asked && asked.Value.Word == question.IndexOf(word);
}
