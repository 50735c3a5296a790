using DecisionSupport.WhatIf;

namespace DecisionSupport.Explain;

/// <summary>Says what to find out next, and why in that order.</summary>
public static class QuestionsReport
{
    /// <summary>The open questions, the best first.</summary>
    /// <param name="ranked">The questions, as <see cref="Hypotheses.Ranked"/> or an <see cref="Interview"/> orders them.</param>
    /// <param name="format">In what form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ranked"/> is null.</exception>
    public static string Of(IReadOnlyList<RankedQuestion> ranked, ReportFormat format)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        return Rendering.Of("What to find out next", Blocks(ranked), format);
    }

    /// <summary>Why a question stands where it does, in a sentence.</summary>
    /// <param name="question">The question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public static string Why(RankedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var settles = question.Settles.Select(s => $"{s.Gateway.Gateway.Name} ({Numbers.Of(s.Answers)} of {Numbers.Of(s.Of)} answers)").ToList();
        var bears = question.BearsOn.Select(g => g.Gateway.Name).ToList();
        return (settles.Count, bears.Count) switch
        {
            (0, 0) => "It bears on what is open.",
            (0, _) => $"By itself it settles nothing; with other answers it bears on {Wording.And(bears)}.",
            (_, 0) => $"By itself it would settle {Wording.And(settles)}.",
            _ => $"By itself it would settle {Wording.And(settles)}; with other answers it bears on {Wording.And(bears)}.",
        };
    }

    internal static IEnumerable<Block> Blocks(IReadOnlyList<RankedQuestion> ranked) =>
    [
        new Heading(1, "What to find out next"),
        new Paragraph("First the questions whose answers settle most, each answer taken once: a way of ordering questions, and no probability of any answer."),
        ranked.Count == 0
            ? new Paragraph("Nothing is open on which something is recorded.")
            : new Items([.. ranked.Select(q => new Item($"{Wording.Ask(q.Ground)} ({q.Ground.Question.JudgedBy})", [Why(q), q.Ground.Path]))], From: 1),
    ];
}
