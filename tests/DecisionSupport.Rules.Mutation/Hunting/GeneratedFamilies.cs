using DecisionSupport.Inference;
using DecisionSupport.Rules.Tests.Properties;

namespace DecisionSupport.Rules.Mutation;

/// <summary>Generated families, the same for every survivor: whether it changes anything that a family could show.</summary>
internal static class GeneratedFamilies
{
    /// <summary>How many families are tried.</summary>
    internal const int Count = 1_000;

    private static readonly List<FamilySituation> All = [.. Families.Situations(seed: 4, Count)];

    /// <summary>What rules conclude under one rule, family by family.</summary>
    internal static List<string> Conclusions(ThresholdAdvisor advisor, Type yielded) => All.ConvertAll(family => Conclusions(advisor, family, yielded));

    private static string Conclusions(ThresholdAdvisor advisor, FamilySituation family, Type yielded)
    {
        try
        {
            return string.Join('\n', family.Children.SelectMany(child => advisor.Conclude(family, child)).Where(yielded.IsInstanceOfType).Select(c => $"{c.Subject.Path} {c.Holds.Truth}"));
        }
        catch (Exception fault) when (fault is RuleEvaluationException or IncompleteConclusionsException)
        {
            return fault.Message;
        }
    }
}
