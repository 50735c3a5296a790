using System.CommandLine;
using DecisionSupport.Testing;

namespace DecisionSupport.Cli;

/// <summary><c>verify</c>: the rules against truth tables and generated families.</summary>
internal static class VerifyCommand
{
    internal static Command Create(ToolIo io)
    {
        var provisions = new Argument<string[]>("PROVISION") { Description = "Provisions to verify, or what their ids begin with, such as CA1989/s20; all where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var tables = new Option<DirectoryInfo?>("--tables") { Description = "A folder of truth tables (*.yaml) to run in every combination of their answers.", HelpName = "DIR" };
        var families = new Option<int>("--families") { Description = "How many generated families to read.", DefaultValueFactory = _ => 5_000, HelpName = "N" };
        families.Validators.Add(read => Check(read.GetValueOrDefault<int>(), read.AddError));
        var sample = new Option<int?>("--sample") { Description = "The most combinations of one table or rule that are all tried; of a larger one so many are sampled. Usually 50000 of a table, 2000 of a rule.", HelpName = "N" };
        sample.Validators.Add(read => CheckSample(read.GetValueOrDefault<int?>(), read.AddError));
        var checks = new Option<string[]>("--check") { Description = "Checks to run; all where none is named.", HelpName = "NAME", AllowMultipleArgumentsPerToken = true }.AcceptOnlyFromAmong(VerifyChecks.All);
        var format = new Option<string>("--format") { Description = "text, json or html.", DefaultValueFactory = _ => "text", HelpName = "text|json|html" }.AcceptOnlyFromAmong("text", "json", "html");
        var output = new Option<FileInfo?>("--output") { Description = "Writes to a file instead of standard output.", HelpName = "FILE" };
        var command = new ToolCommand(
            "verify",
            "Verifies the rules: truth tables, reach, limbs that never matter, conflicts, later answers, completions, vectors and relations. Ends with 0 where all holds, and with 1 where something does not.",
            "verify",
            "verify --tables tests/DecisionSupport.Rules.Tests/TruthTables",
            "verify CA1989/s20 --check supervaluation mcdc",
            "verify --format html --output verification.html")
        {
            provisions, tables, families, sample, checks, format, output,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(tables);
            var asked = parsed.GetValue(checks) is { Length: > 0 } named ? named : VerifyChecks.All;
            var found = Run(new VerifyOrder(parsed.GetValue(provisions) ?? [], folder is null ? [] : Tables(folder), parsed.GetValue(families), parsed.GetValue(sample), asked.ToHashSet(StringComparer.Ordinal)), io);
            Results.Write(Written(found, parsed.GetValue(format)), parsed.GetValue(output), io);
            return found.Faults.Any() ? ExitCode.DoesNotHold : ExitCode.Done;
        });
        return command;
    }

    private static string Written(RuleVerification found, string? format) => format switch
    {
        "json" => VerificationJson.Of(found),
        "html" => VerificationHtml.Of(found),
        _ => VerificationText.Of(found),
    };

    private static RuleVerification Run(VerifyOrder order, ToolIo io)
    {
        if (order.Tables.Count == 0 && order.Checks.SetEquals([VerifyChecks.Tables]))
        {
            throw ToolException.BadUsage("--check tables: there are no truth tables without --tables. Name the folder that holds them.");
        }

        try
        {
            return new VerifyWork(order, io).Run();
        }
        catch (AggregateException fault) when (fault.InnerExceptions.All(f => f is TruthTableException))
        {
            throw ToolException.BadInput([.. fault.InnerExceptions.Select(f => f.Message)]);
        }
        catch (Exception fault) when (RuleFaults.In(fault) is { Count: > 0 } rules)
        {
            throw Stopped(rules);
        }
    }

    /// <summary>Rules that cannot be evaluated do not hold; whatever else there is to find waits for them.</summary>
    internal static ToolException Stopped(IReadOnlyList<string> rules) =>
        new(ExitCode.DoesNotHold, [.. rules.Select(r => $"DOES NOT HOLD: {r}"), "Nothing further was verified: mend this first."]);

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

    private static void CheckSample(int? sample, Action<string> refuse)
    {
        if (sample is < 100 or > 1_000_000)
        {
            refuse("--sample: expected a number from 100 to 1000000. Fewer combinations of a rule say little of it.");
        }
    }
}
