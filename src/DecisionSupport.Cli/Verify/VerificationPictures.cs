using System.Globalization;
using System.Net;
using System.Text;
using DecisionSupport.Testing;

namespace DecisionSupport.Cli;

/// <summary>Draws what a verification found: a row for each rule, in one picture for each Act or instrument.</summary>
internal static class VerificationPictures
{
    private const int Row = 18;
    private const int Label = 300;
    private const int Bar = 420;
    private const int Cell = 140;

    internal static string Decided(string title, IReadOnlyList<RuleCompletions> rules)
    {
        var rows = new StringBuilder();
        for (var i = 0; i < rules.Count; i++)
        {
            var (tally, at) = (rules[i].Tally, (double)Label);
            Name(rows, rules[i].Provision, i);
            foreach (var (kind, count) in new[] { ("t", tally.True), ("f", tally.False), ("n", tally.NotKnown) })
            {
                var width = Bar * (double)count / Math.Max(1, tally.Total);
                Put(rows, $"<rect class=\"{kind}\" x=\"{at:F1}\" y=\"{(i * Row) + 2}\" width=\"{width:F1}\" height=\"{Row - 4}\"/>");
                at += width;
            }

            Put(rows, $"<text x=\"{Label + Bar + 8}\" y=\"{(i * Row) + 13}\">{Percent(tally.True + tally.False, tally.Total)} decided{(rules[i].IsExhaustive ? "" : ", sampled")}</text>");
        }

        return Picture(title, "For each rule a bar: how much of its combinations of answers comes out true, then false, then not known. The table beside it has the numbers.", rows, Label + Bar + 160, rules.Count);
    }

    internal static string Reach(string title, IReadOnlyList<KeyValuePair<string, Tally>> rules)
    {
        var rows = new StringBuilder();
        for (var i = 0; i < rules.Count; i++)
        {
            Name(rows, rules[i].Key, i);
            var tally = rules[i].Value;
            foreach (var (column, kind, count) in new[] { (0, "t", tally.True), (1, "f", tally.False), (2, "n", tally.NotKnown) })
            {
                var x = Label + (column * Cell);
                // By the logarithm: a rule reached ten times of five thousand is reached, and must be seen to be; and never so strong that its number cannot be read.
                var depth = count == 0 ? 0 : 0.1 + (0.45 * Math.Log(1 + count) / Math.Log(1 + Math.Max(1, tally.Total)));
                Put(rows, $"<rect class=\"{(count == 0 ? "none" : kind)}\" fill-opacity=\"{(count == 0 ? 1 : depth):F2}\" x=\"{x}\" y=\"{(i * Row) + 1}\" width=\"{Cell - 2}\" height=\"{Row - 2}\"/>");
                Put(rows, $"<text class=\"in\" x=\"{x + Cell - 10}\" y=\"{(i * Row) + 13}\">{count}{(count == 0 ? " never" : "")}</text>");
            }
        }

        return Picture(title, "For each rule three cells: how often it came out true, false and not known; the stronger, the oftener; outlined where never. The table beside it has the numbers.", rows, Label + (3 * Cell), rules.Count);
    }

    internal static string Covered(string title, IReadOnlyList<McDcRule> rules)
    {
        var rows = new StringBuilder();
        for (var i = 0; i < rules.Count; i++)
        {
            var (covered, all) = (rules[i].Covered.Count(), rules[i].Conditions.Count);
            Name(rows, rules[i].Provision, i);
            Put(rows, $"<rect class=\"n\" x=\"{Label}\" y=\"{(i * Row) + 2}\" width=\"{Bar}\" height=\"{Row - 4}\"/>");
            Put(rows, $"<rect class=\"t\" x=\"{Label}\" y=\"{(i * Row) + 2}\" width=\"{Bar * (double)covered / Math.Max(1, all):F1}\" height=\"{Row - 4}\"/>");
            Put(rows, $"<text x=\"{Label + Bar + 8}\" y=\"{(i * Row) + 13}\">{covered} of {all}</text>");
        }

        return Picture(title, "For each rule a bar: how many of its conditions are shown by vectors to matter by themselves. The table beside it has the numbers.", rows, Label + Bar + 100, rules.Count);
    }

    internal static string Percent(long part, long whole) => whole == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:F0}%");

    private static void Name(StringBuilder rows, string name, int row) =>
        Put(rows, $"<text class=\"name\" x=\"{Label - 8}\" y=\"{(row * Row) + 13}\">{WebUtility.HtmlEncode(name)}</text>");

    private static string Picture(string title, string says, StringBuilder rows, int width, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"<svg role=\"img\" viewBox=\"0 0 {width} {count * Row}\" style=\"max-width:{width}px\"><title>{WebUtility.HtmlEncode(title)}</title><desc>{WebUtility.HtmlEncode(says)}</desc>{rows}</svg>\n");

    private static void Put(StringBuilder rows, FormattableString drawn) => rows.Append(drawn.ToString(CultureInfo.InvariantCulture));
}
