namespace DecisionSupport.Cli;

/// <summary>What the tool's exit codes mean; the statuses of gateways never change one, unless the caller asks for it.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>Of <c>verify</c>: something does not hold of the rules. Of <c>replay</c>: the same rules gave another answer.</summary>
    internal const int DoesNotHold = 1;

    internal const int BadInput = 2;
    internal const int Undetermined = 4;
    internal const int BadUsage = 64;
    internal const int Fault = 70;
}
