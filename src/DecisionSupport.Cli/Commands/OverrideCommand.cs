using System.CommandLine;
using DecisionSupport.Record;

namespace DecisionSupport.Cli;

/// <summary><c>override RECORD GATEWAY</c>: puts on record that a person departs from what the library said, and why.</summary>
internal static class OverrideCommand
{
    internal static Command Create(ToolIo io)
    {
        var file = new Argument<string>("RECORD") { Description = "The record that it departs from." };
        var gateway = new Argument<string>("GATEWAY") { Description = "The gateway, by its id, such as s20-1-c." };
        var child = new Option<string>("--child") { Description = "Which child, by the id in the record.", HelpName = "ID", Required = true };
        var direction = Choice("--direction", "higher: more protection or help than was said; lower: less; other: another course.", "higher", "lower", "other");
        var ground = Choice("--ground", "policy: a local policy says so; discretionary: a person's own judgement.", "policy", "discretionary");
        var code = new Option<string>("--code") { Description = $"Why: {string.Join("; ", OverrideReasons.All.Select(r => $"{r.Key} {r.Value.ToLowerInvariant()}"))}.", HelpName = "CODE", Required = true };
        var reason = new Option<string>("--reason") { Description = "Why, in the person's own words.", HelpName = "TEXT", Required = true };
        var by = new Option<string>("--by") { Description = "In what role the person acts, such as 'team manager'.", HelpName = "ROLE", Required = true };
        var second = new Option<string?>("--second") { Description = "In what role somebody else confirms it. Asked for where the direction is lower.", HelpName = "ROLE" };
        var at = CommonOptions.At("When, as your clock says; the tool reads none.");
        at.Required = true;
        var output = CommonOptions.Output();
        var command = new ToolCommand(
            "override",
            "Puts on record that a person departs from what the library said of one gateway, and why. The record itself is not altered.",
            "override family.record.json s20-4 --child sam --direction higher --ground discretionary --code D3 --reason 'Two nights are not safe' --by 'team manager' --at 2026-03-02T10:00:00+00:00")
        {
            file, gateway, child, direction, ground, code, reason, by, second, at, output,
        };
        command.SetAction(parsed =>
        {
            var request = new OverrideRequest(
                parsed.GetRequiredValue(child),
                parsed.GetRequiredValue(gateway),
                Enum.Parse<OverrideDirection>(parsed.GetRequiredValue(direction), ignoreCase: true),
                Enum.Parse<OverrideKind>(parsed.GetRequiredValue(ground), ignoreCase: true),
                parsed.GetRequiredValue(code),
                parsed.GetRequiredValue(reason),
                new OverrideSignature(parsed.GetRequiredValue(by)),
                parsed.GetRequiredValue(at)!.Value,
                parsed.GetValue(second) is { } role ? new OverrideSignature(role) : null);
            Results.Write(Made(Records.Read(parsed.GetRequiredValue(file)), request).ToString(), parsed.GetValue(output), io);
            return ExitCode.Done;
        });
        return command;
    }

    private static Override Made(DecisionRecord record, OverrideRequest request)
    {
        try
        {
            return Override.Of(record, request, OverridePolicy.Default);
        }
        catch (OverrideException refused)
        {
            throw ToolException.BadInput(refused.Faults);
        }
    }

    private static Option<string> Choice(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), Required = true };
        return option.AcceptOnlyFromAmong(words);
    }
}
