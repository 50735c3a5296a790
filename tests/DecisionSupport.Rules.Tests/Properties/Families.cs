using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using DecisionSupport.Testing;

namespace DecisionSupport.Rules.Tests.Properties;

/// <summary>Generated families, the same in every run, and what is said of them written down for comparison.</summary>
internal static class Families
{
    /// <summary>As many as a property of every assessment is tried on, and as both engines are held against each other on.</summary>
    internal const int Many = 5_000;

    internal static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    /// <summary>Sketches of a series of its own, so that each property is tried on families of its own.</summary>
    internal static IEnumerable<FamilySketch> Sketches(int seed, int count = Many)
    {
        var generator = new SituationGenerator(seed);
        return Enumerable.Range(0, count).Select(generator.At);
    }

    /// <summary>Tries each family of a series, side by side. Of several failures, the first family's is told, whichever came first: a run says the same every time.</summary>
    internal static void Each(int seed, int count, Action<FamilySketch, int> attempt)
    {
        var generator = new SituationGenerator(seed);
        var failures = new ConcurrentDictionary<int, ExceptionDispatchInfo>();
        Parallel.For(0, count, index =>
        {
            try
            {
                attempt(generator.At(index), index);
            }
            catch (Exception failure)
            {
                failures[index] = ExceptionDispatchInfo.Capture(failure);
            }
        });
        failures.OrderBy(f => f.Key).Select(f => f.Value).FirstOrDefault()?.Throw();
    }

    /// <inheritdoc cref="Each(int, int, Action{FamilySketch, int})"/>
    internal static void Each(int seed, Action<FamilySketch, int> attempt) => Each(seed, Many, attempt);

    internal static IEnumerable<FamilySituation> Situations(int seed, int count = Many) => Sketches(seed, count).Select(s => s.Build());

    /// <summary>Whether a changed family is one that a case file could hold.</summary>
    internal static bool IsConsistent(FamilySituation situation) => Contradictions.In(situation).Count == 0;

    internal static string Conclusions(FamilySituation situation, Subject child) => ConclusionDump.Of(Advisor.Conclude(situation, child));

    /// <summary>Everything that an assessment says of a child, but for the wording.</summary>
    internal static string Dump(ChildAssessment child) => ChildDump.Of(child);
}
