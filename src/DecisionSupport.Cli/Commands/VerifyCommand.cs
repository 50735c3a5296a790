using System.CommandLine;
using DecisionSupport.Rules;
using DecisionSupport.Testing;

namespace DecisionSupport.Cli;

/// <summary><c>verify</c>: the rules against truth tables and generated families.</summary>
internal static class VerifyCommand
{
    internal static Command Create(ToolIo io)
    {
        var tables = new Option<DirectoryInfo?>("--tables") { Description = "A folder of truth tables (*.yaml) to run in every combination of their answers.", HelpName = "DIR" };
        var families = new Option<int>("--families") { Description = "How many generated families to read.", DefaultValueFactory = _ => 5_000, HelpName = "N" };
        families.Validators.Add(read => Check(read.GetValueOrDefault<int>(), read.AddError));
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "text|json" }.AcceptOnlyFromAmong("text", "json");
        var command = new ToolCommand(
            "verify",
            "Verifies the rules: truth tables, reach, limbs that never matter, properties. Ends with 1 where something does not hold.",
            "verify",
            "verify --tables tests/DecisionSupport.Rules.Tests/TruthTables")
        {
            tables, families, format,
        };
        command.SetAction(parsed =>
        {
            var found = Run(parsed.GetValue(tables), parsed.GetValue(families), io);
            io.Out.Write(parsed.GetValue(format) == "json" ? VerificationJson.Of(found) : VerificationText.Of(found));
            return found.Faults.Any() ? ExitCode.DoesNotHold : ExitCode.Done;
        });
        return command;
    }

    private static RuleVerification Run(DirectoryInfo? folder, int families, ToolIo io)
    {
        var tables = folder is null ? [] : Tables(folder);
        io.Error.WriteLine($"Verifying {ChildrenAct.Rules.Rules.Count} rules over {tables.Count} truth tables and {families} generated families. This takes a while.");
        try
        {
            return new RuleVerification(new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law)).Run(tables).Generate(families).Try(families);
        }
        catch (AggregateException fault) when (fault.InnerExceptions.All(f => f is TruthTableException))
        {
            throw ToolException.BadInput([.. fault.InnerExceptions.Select(f => f.Message)]);
        }
    }

    private static List<TruthTable> Tables(DirectoryInfo folder)
    {
        try
        {
            var tables = folder.EnumerateFiles("*.yaml").OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => TruthTable.Read(File.ReadAllText(f.FullName), f.Name)).ToList();
            return tables.Count > 0 ? tables : throw ToolException.BadInput($"{folder}: there is no truth table (*.yaml) in this folder.");
        }
        catch (TruthTableException fault)
        {
            throw ToolException.BadInput(fault.Message);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw ToolException.BadInput($"{folder}: there is no such folder, or it cannot be read.");
        }
    }

    private static void Check(int families, Action<string> refuse)
    {
        if (families is < 1 or > 1_000_000)
        {
            refuse("--families: expected a number from 1 to 1000000. Below about 3000 some rules may not be reached.");
        }
    }
}
