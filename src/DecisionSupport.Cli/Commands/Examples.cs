namespace DecisionSupport.Cli;

/// <summary>Puts examples under a command's description, for its help.</summary>
internal static class Examples
{
    internal static string Of(string description, params string[] examples) =>
        $"{description}\n\nExamples:\n{string.Join('\n', examples.Select(e => $"  {Root.Name} {e}"))}";
}
