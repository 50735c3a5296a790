using System.CommandLine;
using DecisionSupport.Explain;

namespace DecisionSupport.Cli;

/// <summary><c>schema</c>: the JSON Schema of what the tool reads or writes.</summary>
internal static class SchemaCommand
{
    internal static Command Create(ToolIo io)
    {
        var which = new Argument<string>("WHICH") { Description = "assessment.", DefaultValueFactory = _ => "assessment" };
        which.AcceptOnlyFromAmong("assessment");
        var command = new Command("schema", Examples.Of("Prints the JSON Schema of what the tool writes.", "schema assessment")) { which };
        command.SetAction(_ =>
        {
            io.Out.Write(AssessmentSchema.Json());
            return ExitCode.Done;
        });
        return command;
    }
}
