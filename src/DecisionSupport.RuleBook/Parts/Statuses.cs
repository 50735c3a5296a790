namespace DecisionSupport.RuleBook;

/// <summary>Statuses as the tests spell them, in words.</summary>
internal static class Statuses
{
    internal static string Of(string status) => status
        .Replace("NotMadeOut", "not made out", StringComparison.Ordinal)
        .Replace("NotEncoded", "not encoded", StringComparison.Ordinal)
        .Replace("NotInForce", "not in force", StringComparison.Ordinal)
        .ToLowerInvariant();
}
