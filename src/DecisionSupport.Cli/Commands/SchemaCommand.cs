using System.CommandLine;
using DecisionSupport.Explain;
using DecisionSupport.Formats;

namespace DecisionSupport.Cli;

/// <summary><c>schema</c>: the JSON Schema of what the tool reads or writes.</summary>
internal static class SchemaCommand
{
    private const string CaseFileName = "case-file";
    private const string AssessmentName = "assessment";

    internal static Command Create(ToolIo io)
    {
        var which = new Argument<string>("WHICH") { Description = "case-file (what it reads) or assessment (what assess --format json writes).", DefaultValueFactory = _ => CaseFileName };
        which.AcceptOnlyFromAmong(CaseFileName, AssessmentName);
        var command = new ToolCommand("schema", "Prints the JSON Schema of what the tool reads or writes.", "schema case-file", "schema assessment") { which };
        command.SetAction(parsed =>
        {
            io.Out.Write(parsed.GetValue(which) == AssessmentName ? AssessmentSchema.Json() : CaseFileSchema.Json());
            return ExitCode.Done;
        });
        return command;
    }
}
