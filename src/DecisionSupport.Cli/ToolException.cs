namespace DecisionSupport.Cli;

/// <summary>Ends a command with messages for the person at the terminal, and an exit code.</summary>
internal sealed class ToolException(int exitCode, IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    internal int ExitCode { get; } = exitCode;

    internal IReadOnlyList<string> Lines { get; } = lines;

    internal static ToolException BadInput(params IReadOnlyList<string> lines) => new(Cli.ExitCode.BadInput, lines);

    internal static ToolException BadUsage(params IReadOnlyList<string> lines) => new(Cli.ExitCode.BadUsage, lines);
}
