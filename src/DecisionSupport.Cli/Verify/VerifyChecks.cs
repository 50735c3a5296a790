namespace DecisionSupport.Cli;

/// <summary>The names of the checks of <c>verify</c>.</summary>
internal static class VerifyChecks
{
    internal const string Tables = "tables";
    internal const string Reach = "reach";
    internal const string Conflicts = "conflicts";
    internal const string Monotonicity = "monotonicity";
    internal const string Supervaluation = "supervaluation";
    internal const string McDc = "mcdc";
    internal const string Metamorphic = "metamorphic";

    internal static readonly string[] All = [Tables, Reach, Conflicts, Monotonicity, Supervaluation, McDc, Metamorphic];
}
