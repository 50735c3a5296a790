using System.Buffers;
using DecisionSupport.Explain;

namespace DecisionSupport.Benchmarks;

/// <summary>One way of coming to the conclusions: an engine over the rule files, or the straight line.</summary>
/// <param name="Name">How it is called in the tables.</param>
/// <param name="Conclude">Concludes of every child, and says how many conclusions there are.</param>
/// <param name="Assess">Assesses a family in full, every gateway with its reasoning, and says how many children there are.</param>
/// <param name="Json">Assesses a family in full and writes the JSON.</param>
public sealed record Contender(string Name, Func<FamilySituation, int> Conclude, Func<FamilySituation, int> Assess, Action<FamilySituation, IBufferWriter<byte>> Json)
{
    private static readonly ThresholdAdvisor Advisor = StatedLaw.Advisor;

    /// <summary>The rule files on the engine with which this program is built.</summary>
    public static Contender Engine { get; } = new("engine", ByEngine, AssessByEngine, JsonByEngine);

    /// <summary>The same law without an engine.</summary>
    public static Contender Straight { get; } = new(
        "straight line",
        situation => situation.Children.Sum(child => StraightLine.Conclude(situation, child, StatedLaw.Law).Count),
        situation => ByStraightLine(situation).Children.Count,
        (situation, bytes) => AssessmentJson.Write(ByStraightLine(situation), bytes));

    /// <summary>What <see cref="OtherEngine"/> finds by name in the program built with another engine.</summary>
    public static int ByEngine(FamilySituation situation) => situation.Children.Sum(child => Advisor.Conclude(situation, child).Count);

    /// <inheritdoc cref="ByEngine"/>
    public static int AssessByEngine(FamilySituation situation) => Advisor.Assess(situation).Children.Count;

    /// <inheritdoc cref="ByEngine"/>
    public static void JsonByEngine(FamilySituation situation, IBufferWriter<byte> bytes) => AssessmentJson.Write(Advisor.Assess(situation), bytes);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Assessment ByStraightLine(FamilySituation situation) =>
        Advisor.Assess(situation, child => StraightLine.Conclude(situation, child, StatedLaw.Law));
}
