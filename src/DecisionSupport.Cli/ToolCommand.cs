using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DecisionSupport.Cli;

/// <summary>A command with examples, which its help shows.</summary>
internal sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    internal IReadOnlyList<string> Examples { get; } = examples;
}

/// <summary>Help that ends in examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand { Examples.Count: > 0 } command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
            {
                output.WriteLine($"  {Root.Name} {example}");
            }
        }

        return code;
    }
}
