using System.Text;
using System.Text.RegularExpressions;

namespace DecisionSupport.Rules.Mutation;

/// <summary>The tables that docs/mutation.md shows, and every survivor.</summary>
internal static partial class Report
{
    internal static string Of(IReadOnlyCollection<Verdict> verdicts, Func<string, int> ownTests, int tests)
    {
        var text = new StringBuilder($"{tests} cases of law tests.\n\n")
            .Append("| section | own law tests | mutants | do not compile | stop every case | killed by own | killed by other | survived | timed out | killed | killed, without those that stop every case | killed by own, without them |\n")
            .Append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var section in verdicts.GroupBy(v => v.Mutant.Section).OrderBy(g => Padded(g.Key), StringComparer.Ordinal))
        {
            text.Append(Row(section.Key, Holders(ownTests(section.Key), [.. section]), [.. section]));
        }

        text.Append(Row("all", "", verdicts)).Append("\n| mistake | mutants | do not compile | stop every case | killed by own | killed by other | survived | timed out | killed |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var kind in verdicts.GroupBy(v => v.Mutant.Kind).OrderBy(g => g.Key))
        {
            text.Append($"| {Mistakes.Say(kind.Key)} | {Counts([.. kind])} | {Share([.. kind], all: true)} |\n");
        }

        text.Append("\nSurvived:\n\n");
        foreach (var survivor in verdicts.Where(v => v.Fate is Fate.Survived or Fate.TimedOut).OrderBy(v => Padded(v.Mutant.Section), StringComparer.Ordinal).ThenBy(v => v.Mutant.Id))
        {
            text.Append($"- {survivor.Mutant}; {(survivor.Fate == Fate.TimedOut ? "timed out" : $"{survivor.Families} of {GeneratedFamilies.Count} families differ")}\n");
        }

        return text.ToString();
    }

    private static string Row(string name, string tests, IReadOnlyCollection<Verdict> of) =>
        $"| {name} | {tests} | {Counts(of)} | {Share(of, all: true)} | {Share(of, all: false)} | {Share(of, all: false, onlyOwn: true)} |\n";

    /// <summary>How many cases of law tests a section has; where it has none, whose killed its mutants.</summary>
    private static string Holders(int own, List<Verdict> of) =>
        own > 0 ? $"{own}" : "none; " + string.Join(", ", of.Where(v => v.Fate == Fate.KilledByOther).CountBy(v => v.By!).OrderByDescending(k => k.Value).Select(k => $"{k.Key.Split('/')[^1]} {k.Value}"));

    private static string Counts(IReadOnlyCollection<Verdict> of) =>
        string.Join(" | ", new[] { of.Count }.Concat(Enum.GetValues<Fate>().Select(fate => of.Count(v => v.Fate == fate))));

    /// <summary>The share that is killed of those that compile; a time-out is not counted as killed.</summary>
    private static string Share(IReadOnlyCollection<Verdict> of, bool all, bool onlyOwn = false)
    {
        var counted = of.Where(v => v.Fate != Fate.DoesNotCompile && (all || v.Fate != Fate.StopsEveryCase)).ToList();
        var killed = counted.Count(v => v.Fate is Fate.KilledByOwn or Fate.StopsEveryCase || (v.Fate == Fate.KilledByOther && !onlyOwn));
        return counted.Count == 0 ? "–" : $"{100.0 * killed / counted.Count:0.0}%";
    }

    private static string Padded(string text) => Digits().Replace(text, digits => digits.Value.PadLeft(4, '0'));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
