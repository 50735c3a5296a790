#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
// Reads Stryker's report, and writes what docs/verification.md shows: a table by section, and every mutant that the section's own law tests let live.
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

using var report = JsonDocument.Parse(File.ReadAllText(args[0]));
var tests = report.RootElement.GetProperty("testFiles").EnumerateObject()
    .SelectMany(f => f.Value.GetProperty("tests").EnumerateArray())
    .ToDictionary(t => Text(t, "id"), t => Text(t, "name"));
var mutants = report.RootElement.GetProperty("files").EnumerateObject()
    .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Select(m => Read(file.Name, m)))
    .Where(m => m.Status != "Ignored")
    .OrderBy(m => m.Section, Natural.Order).ThenBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line)
    .ToList();

var text = new StringBuilder("| section | mutants | stop every case | labels | noticed | law | noticed | score |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
foreach (var section in mutants.GroupBy(m => m.Section).Append(mutants.GroupBy(_ => "all").Single()))
{
    var (stopping, labels, law) = (section.Count(m => m.Kind == Kind.Stopping), section.Where(m => m.Kind == Kind.Label).ToList(), section.Where(m => m.Kind == Kind.Law).ToList());
    var (read, noticed) = (labels.Count(m => m.IsNoticed), law.Count(m => m.IsNoticed));
    text.Append($"| {section.Key} | {section.Count()} | {stopping} | {labels.Count} | {read} | {law.Count} | {noticed} | {(law.Count == 0 ? "–" : $"{100.0 * noticed / law.Count:0.0}%")} |\n");
}

var alive = mutants.FindAll(m => !m.IsNoticed);
text.Append(alive.Count == 0 ? "\nNone is alive.\n" : "\nAlive:\n\n");
foreach (var mutant in alive)
{
    text.Append($"- `{mutant.Section}/{mutant.File}:{mutant.Line}` {mutant.Mutator}: `{mutant.Replacement}`{(mutant.Elsewhere is { } other ? $" (noticed by {other})" : "")}\n");
}

foreach (var odd in mutants.Where(m => m.Status is not ("Killed" or "Survived")).GroupBy(m => m.Status))
{
    text.Append($"\n{odd.Key}: {odd.Count()}\n");
}

Console.Write(text);

Mutant Read(string path, JsonElement mutant)
{
    var relative = path.Replace('\\', '/').Split("/rules/")[^1];
    var section = Path.GetDirectoryName(relative)!;
    var killers = mutant.TryGetProperty("killedBy", out var by) ? by.EnumerateArray().Select(id => tests[id.GetString()!]).ToList() : [];
    var own = Own(path, section);
    var mutator = Text(mutant, "mutatorName");
    // A rule without its When, its Then or its subject does not load, or is not total: nothing can be assessed, and no test is needed to notice.
    var kind = killers.Count > 0.95 * tests.Count ? Kind.Stopping : mutator.StartsWith("String", StringComparison.Ordinal) ? Kind.Label : Kind.Law;
    // A label is no law, but a citation: the test of the provisions' limbs reads it.
    var noticed = killers.Find(k => own.Exists(o => k.StartsWith(o, StringComparison.Ordinal)) || (kind == Kind.Label && k.Contains(".Conventions.", StringComparison.Ordinal)));
    return new(section, Path.GetFileName(relative), mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(), mutator,
        Regex.Replace(Text(mutant, "replacement"), @"\s+", " "), Text(mutant, "status"), kind, noticed is not null || Text(mutant, "status") == "Timeout", killers.FirstOrDefault());
}

// A section without law tests of its own is held by those of the sections that its rules name: each way of holding parental responsibility by section 3's.
List<string> Own(string path, string section)
{
    var own = Tested(section);
    if (tests.Values.Any(test => test.StartsWith(own, StringComparison.Ordinal)))
    {
        return [own];
    }

    return [.. Regex.Matches(File.ReadAllText(path), @"^using DecisionSupport\.Rules\.(\S+\.Section\w+);", RegexOptions.Multiline).Select(m => Tested(m.Groups[1].Value))];
}

static string Tested(string section) => $"DecisionSupport.Rules.Tests.{section.Replace('/', '.')}.";

static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

internal enum Kind { Stopping, Label, Law }

internal sealed record Mutant(string Section, string File, int Line, string Mutator, string Replacement, string Status, Kind Kind, bool IsNoticed, string? Elsewhere);

internal static class Natural
{
    internal static readonly IComparer<string> Order = Comparer<string>.Create((a, b) => string.CompareOrdinal(Padded(a), Padded(b)));

    private static string Padded(string text) => Regex.Replace(text, @"\d+", digits => digits.Value.PadLeft(4, '0'));
}
