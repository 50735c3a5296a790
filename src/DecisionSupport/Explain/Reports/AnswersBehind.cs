using DecisionSupport.WhatIf;

namespace DecisionSupport.Explain;

/// <summary>The answers on which a gateway and its bar rest: those that decide it, those that only support it, those that would settle it, and those on which accounts conflict.</summary>
internal sealed class AnswersBehind
{
    private readonly Hypotheses hypotheses;
    private readonly List<Ground> grounds;
    private readonly HashSet<string> reasons;

    internal AnswersBehind(Hypotheses hypotheses, string child, string gateway)
    {
        this.hypotheses = hypotheses;
        var assessed = hypotheses.Gateway(child, gateway);
        Conclusion[] conclusions = [.. new[] { assessed.Conclusion, assessed.Bar }.OfType<Conclusion>()];
        grounds = [.. conclusions.SelectMany(c => Grounds.Of(c.Holds)).DistinctBy(g => g.Path, StringComparer.Ordinal)];
        reasons = conclusions.SelectMany(c => Reasons.Of(c.Holds)).Select(r => r.Ground?.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Moves = (assessed.Conclusion is null ? [] : hypotheses.ThatMove(child, gateway)).ToLookup(t => t.Change.Question.Path, StringComparer.Ordinal);
    }

    /// <summary>The single changes that would change what is said, by the path of the question.</summary>
    internal ILookup<string, Trial> Moves { get; }

    /// <summary>Recorded answers any one of which, changed or taken away, would change what is said.</summary>
    internal IEnumerable<Ground> Decisive => grounds.Where(g => Decides(g.Path));

    /// <summary>Recorded answers among the reasons that by themselves decide nothing.</summary>
    internal IEnumerable<Ground> Supporting => grounds.Where(g => Supports(g.Path));

    /// <summary>Questions on which accounts conflict.</summary>
    internal IEnumerable<Ground> Disputed => grounds.Where(g => g.Asked.State == AnswerState.Disputed);

    internal bool Decides(string path) => Moves.Contains(path) && hypotheses.IsKnown(hypotheses.Question(path));

    internal bool Supports(string path) => reasons.Contains(path) && !Moves.Contains(path);

    /// <summary>Whether an answer to a question that has none would by itself change what is said.</summary>
    internal bool WouldSettle(string path) => Moves.Contains(path) && !hypotheses.IsKnown(hypotheses.Question(path));
}
