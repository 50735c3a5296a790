namespace DecisionSupport.Drafting;

/// <summary>The answers on which the lines of all letters rest, each once, in the order in which the letters come to them: their sources are on the cover sheet.</summary>
internal sealed class TracedAnswers
{
    private readonly List<(Subject Of, Question Question)> all = [];

    internal IReadOnlyList<(Subject Of, Question Question)> All => all;

    internal void Add(Subject subject, Question question)
    {
        if (!all.Contains((subject, question)))
        {
            all.Add((subject, question));
        }
    }
}
