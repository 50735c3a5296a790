namespace DecisionSupport.Explain;

/// <summary>Says what became of support: what was not available is never said to be refused.</summary>
internal static class Support
{
    private static readonly Question Outcome = ServiceQuestions.Outcome;

    /// <summary>One service in a clause, such as <c>CAMHS was not available</c>.</summary>
    internal static string Of(SupportOffered support) => support.Outcome.State switch
    {
        AnswerState.Known => Wording.Fill(Outcome.Words[support.Outcome.Value.Word].Yes, support.Service),
        AnswerState.Disputed => $"accounts conflict of what became of {support.Service.Name}",
        _ => $"what became of {support.Service.Name} is not known",
    };

    /// <summary>All of it in a sentence, for a line under a gateway.</summary>
    internal static string Of(SupportRecorded recorded) =>
        recorded.Offered.Count == 0 ? None(recorded) : $"{Wording.Capital(string.Join("; ", recorded.Offered.Select(Of)))}.{Rest(recorded)}";

    /// <summary>What is said of support that may not have been recorded.</summary>
    internal static string Rest(SupportRecorded recorded) =>
        recorded.AllRecorded.IsTrue ? "" : recorded.AllRecorded.IsFalse ? " Not all support offered is recorded." : " Whether all support offered is recorded is not known.";

    private static string None(SupportRecorded recorded) =>
        recorded.AllRecorded.IsTrue ? "None was offered, on what is recorded." : "None is recorded, which does not say that none was offered.";
}
