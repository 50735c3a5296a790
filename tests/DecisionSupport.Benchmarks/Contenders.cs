namespace DecisionSupport.Benchmarks;

/// <summary>Who is measured: the embedded engine, the straight line and, where a program built with it is named, NRules.</summary>
internal static class Contenders
{
    /// <summary>The environment variable that names the program built with NRules.</summary>
    internal const string Variable = "THRESHOLDS_NRULES_BENCHMARKS";

    internal static IReadOnlyList<Contender> All { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } program
        ? [Contender.Straight, Contender.Engine, OtherEngine.Load(program)]
        : [Contender.Straight, Contender.Engine];
}
