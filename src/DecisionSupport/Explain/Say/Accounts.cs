namespace DecisionSupport.Explain;

/// <summary>Says answers given in words: quoted, with who gave them, and never in the library's voice.</summary>
internal static class Accounts
{
    /// <summary>Every account given by the day; empty where there is none.</summary>
    internal static string Of(Asked asked) =>
        asked.State is AnswerState.Known or AnswerState.Disputed ? string.Join("; ", asked.Accounts.Where(a => a.Value.Text is not null).Select(Quoted)) : "";

    /// <summary>The accounts as the end of a sentence, with no second full stop after one in quotation marks.</summary>
    internal static string Sentence(Asked asked) => Of(asked) is { Length: > 0 } said ? said.EndsWith(".\u201d", StringComparison.Ordinal) ? said : said + "." : "";

    private static string Quoted(Answer answer) =>
        Answers.Source(answer) is { Length: > 0 } source ? $"\u201c{answer.Value.Text}\u201d ({source})" : $"\u201c{answer.Value.Text}\u201d";
}
