using DecisionSupport.Cli;

namespace DecisionSupport.Tests.Cli;

/// <summary>What came of running the tool.</summary>
internal sealed record ToolRun(int Code, string Out, string Error);

/// <summary>Runs the tool in process.</summary>
internal static class Tool
{
    internal static ToolRun Run(params string[] args) => RunWith("", args);

    internal static ToolRun RunWith(string input, params string[] args) => RunFrom(new StringReader(input), args);

    internal static ToolRun RunFrom(TextReader input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = ThresholdsTool.Run(args, input, output, error);
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
