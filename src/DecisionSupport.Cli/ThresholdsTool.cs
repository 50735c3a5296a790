using System.CommandLine;
using System.CommandLine.Parsing;

namespace DecisionSupport.Cli;

/// <summary>The command-line tool, callable in process.</summary>
public static class ThresholdsTool
{
    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>The commands; a new one is one more line.</summary>
    private static readonly Func<ToolIo, Command>[] Commands =
    [
        AskCommand.Create,
        AssessCommand.Create,
        CheckCommand.Create,
        ExplainCommand.Create,
        OverrideCommand.Create,
        OverridesCommand.Create,
        RecordCommand.Create,
        ReplayCommand.Create,
        RulebookCommand.Create,
        DeadlinesCommand.Create,
        DraftCommand.Create,
        SchemaCommand.Create,
        TrainCommand.Create,
        VerifyCommand.Create,
        WhatIfCommand.Create,
    ];

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the tool's name.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where everything else goes.</param>
    /// <param name="colour">Whether results go to a terminal that may be coloured.</param>
    /// <returns>The exit code: 0 work done, 1 rules that do not hold (verify) or do not repeat themselves (replay), a rule book that is stale (rulebook --check), 2 bad input, 4 undetermined (where asked for), 64 bad usage, 70 a fault.</returns>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, bool colour = false)
    {
        var io = new ToolIo(input, output, error, colour);
        var debug = new Option<bool>("--debug") { Description = "On a fault, show where it arose. The trace may name what is in the file.", Recursive = true };
        try
        {
            var parsed = Root.Create(io, debug, Commands).Parse(args, Parsing);
            return parsed.Errors.Count > 0 ? Usage.Refuse(parsed, error) : parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (ToolException refused)
        {
            foreach (var line in refused.Lines)
            {
                error.WriteLine(line);
            }

            return refused.ExitCode;
        }
        catch (Exception fault) when (!args.Contains(debug.Name, StringComparer.Ordinal))
        {
            // The message of an unforeseen fault may hold a family's answers: only its kind is said.
            var what = RuleFaults.In(fault) is { Count: > 0 } rules ? $"a fault in the rules. {string.Join(' ', rules)}" : $"a fault in the tool ({fault.GetType().Name}).";
            error.WriteLine($"thresholds: {what} Nothing was assessed. Run it again with --debug to see where.");
            return ExitCode.Fault;
        }
        catch (Exception fault)
        {
            error.WriteLine(fault.ToString());
            return ExitCode.Fault;
        }
    }
}
