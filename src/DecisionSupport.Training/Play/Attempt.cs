namespace DecisionSupport.Training;

/// <summary>What a trainee would find out next.</summary>
/// <param name="Choices">What was offered.</param>
/// <param name="Chosen">The numbers chosen, from one.</param>
/// <param name="Words">What was said in words instead, or beside; empty where nothing was.</param>
internal sealed record FindOut(IReadOnlyList<Choice> Choices, IReadOnlyList<int> Chosen, string Words);

/// <summary>A trainer's own question, and what was said to it.</summary>
internal sealed record LocalAnswer(string Prompt, string Said);

/// <summary>One stage as it was played.</summary>
/// <param name="Chapter">What was known.</param>
/// <param name="Rules">What the rules say of it.</param>
/// <param name="Comparisons">What was committed, beside what the rules say.</param>
/// <param name="FindOut">What the trainee would find out next; null where it was not asked, or the input ended.</param>
/// <param name="Local">The trainer's own questions.</param>
internal sealed record PlayedStage(Chapter Chapter, Assessment Rules, IReadOnlyList<Comparison> Comparisons, FindOut? FindOut, IReadOnlyList<LocalAnswer> Local);

/// <summary>A scenario as it was played, by whoever played it: nothing of who that was is kept.</summary>
public sealed class Attempt
{
    internal Attempt(Scenario scenario, Assessment last, IReadOnlyList<PlayedStage> stages, bool isWhole, IReadOnlyList<Counterfactual> counterfactuals)
    {
        Scenario = scenario;
        Last = last;
        Stages = stages;
        IsWhole = isWhole;
        Counterfactuals = counterfactuals;
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Whether every stage was played to its end.</summary>
    public bool IsWhole { get; }

    /// <summary>What was said and what the rules say, stage by stage, in Markdown, for the conversation afterwards.</summary>
    public string Debrief() => DebriefPage.Markdown(this);

    /// <summary>What the rules say at the last stage reached.</summary>
    internal Assessment Last { get; }

    internal IReadOnlyList<PlayedStage> Stages { get; }

    /// <summary>What one answer would have changed; empty where the scenario was not played to its end.</summary>
    internal IReadOnlyList<Counterfactual> Counterfactuals { get; }
}
