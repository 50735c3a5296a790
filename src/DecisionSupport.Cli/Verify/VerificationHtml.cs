using System.Globalization;
using System.Net;
using System.Text;
using DecisionSupport.Testing;

namespace DecisionSupport.Cli;

/// <summary>A verification as one page that needs nothing else, with pictures and the tables beside them.</summary>
internal static class VerificationHtml
{
    private const int MostFaults = 500;

    private const string Style = """
        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #eef1f4; --line: #9aa4ae; --t: #1f77b4; --f: #b85c00; --n: #8b949e; --bad: #b3261e; --good: #1a7f37; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --paper: #14181c; --soft: #22282e; --line: #6b7680; --t: #58a6ff; --f: #f0883e; --n: #6e7681; --bad: #ff7b72; --good: #56d364; } }
        body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); } td.number { text-align: right; }
        svg { width: 100%; height: auto; display: block; } svg text { font: 11px system-ui, sans-serif; fill: var(--ink); } text.name, text.in { text-anchor: end; }
        rect.t, .key .t { fill: var(--t); background: var(--t); } rect.f, .key .f { fill: var(--f); background: var(--f); } rect.n, .key .n { fill: var(--n); background: var(--n); }
        rect.none { fill: none; stroke: var(--bad); stroke-width: 1.5; } .key i { display: inline-block; width: 1em; height: 1em; margin: 0 .3em 0 1em; vertical-align: -.1em; }
        .bad { color: var(--bad); font-weight: 600; } .good { color: var(--good); font-weight: 600; } details { background: var(--soft); padding: .4rem .8rem; margin: .5rem 0; overflow-wrap: anywhere; } summary { cursor: pointer; }
        """;

    internal static string Of(RuleVerification found)
    {
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Verification of the rules</title>\n<style>\n")
            .Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>Verification of the rules</h1>\n");
        Summary(found, page);
        foreach (var check in found.Checks)
        {
            Check(check, page);
        }

        Decided(found, page);
        Reached(found, page);
        Gateways(found, page);
        Covered(found, page);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Summary(RuleVerification found, StringBuilder page)
    {
        var faults = found.Faults.Count();
        Put(page, $"<p class=\"{(faults == 0 ? "good" : "bad")}\">{(faults == 0 ? "All holds." : $"{faults} things do not hold.")}</p>\n");
        Table(page, "The checks", ["Check", "Cases", "How far", "Result"], found.Checks.Select(c => new object[] { c.Name, c.Cases, c.Extent.ToString(), c.Cases == 0 ? "put to nothing" : c.Faults.Count == 0 ? "holds" : $"{c.Faults.Count} faults" }));
    }

    private static void Check(CheckResult check, StringBuilder page)
    {
        page.Append("<h2>").Append(Safe(check.Name)).Append("</h2>\n<p>").Append(Safe(check.Asks)).Append("</p>\n");
        if (check.Faults.Count > 0)
        {
            Table(page, "What does not hold", ["Of", "What", "Where", "What to look at"], check.Faults.Take(MostFaults).Select(f => new object[] { f.Subject, f.What, f.Where, f.Remedy }));
            Put(page, $"{(check.Faults.Count > MostFaults ? $"<p>... and {check.Faults.Count - MostFaults} more.</p>\n" : "")}");
        }

        if (check.Notes.Count > 0)
        {
            Put(page, $"<details><summary>{check.Notes.Count} notes</summary>\n<ul>\n");
            foreach (var note in check.Notes)
            {
                page.Append("<li>").Append(Safe(note)).Append("</li>\n");
            }

            page.Append("</ul>\n</details>\n");
        }
    }

    private static void Decided(RuleVerification found, StringBuilder page)
    {
        Heading(found.Completions.Count, "What each rule decides over its own questions", page);
        foreach (var act in found.Completions.GroupBy(r => Act(r.Provision)))
        {
            Put(page, $"<h3>{Safe(act.Key)}</h3>\n");
            page.Append(VerificationPictures.Decided($"Decided and undecided, {act.Key}", [.. act]));
            Beside(page, ["Provision", "Answers", "Combinations", "True", "False", "Not known", "Contradictory"], act.Select(r => new object[] { r.Provision, r.Questions.Count, r.IsExhaustive ? "all" : "sampled", r.Tally.True, r.Tally.False, r.Tally.NotKnown, r.Contradictory }));
        }
    }

    private static void Reached(RuleVerification found, StringBuilder page)
    {
        Heading(found.Generated, "How often each rule came out true, false and not known", page);
        foreach (var act in found.Generated == 0 ? [] : found.Rules.GroupBy(r => Act(r.Key)))
        {
            Put(page, $"<h3>{Safe(act.Key)}</h3>\n");
            page.Append(VerificationPictures.Reach($"Reach, {act.Key}", [.. act]));
            Beside(page, ["Provision", "True", "False", "Not known"], act.Select(r => new object[] { r.Key, r.Value.True, r.Value.False, r.Value.NotKnown }));
        }
    }

    private static void Gateways(RuleVerification found, StringBuilder page)
    {
        if (found.Generated > 0)
        {
            page.Append("<h2>Gateways</h2>\n");
            Beside(page, ["Gateway", "Live", "Barred", "Not made out", "Undetermined"], found.Gateways.Select(g => new object[] { g.Gateway.Id, g.Live, g.Gateway.Bar.Length > 0 ? g.Barred : "no bar", g.NotMadeOut, g.Undetermined }));
        }
    }

    private static void Covered(RuleVerification found, StringBuilder page)
    {
        if (found.Vectors.Count > 0)
        {
            page.Append("<h2>Conditions shown to matter (MC/DC)</h2>\n");
        }

        foreach (var act in found.Vectors.GroupBy(r => Act(r.Provision)))
        {
            Put(page, $"<h3>{Safe(act.Key)}</h3>\n");
            page.Append(VerificationPictures.Covered($"Conditions shown to matter, {act.Key}", [.. act]));
            Beside(page, ["Provision", "Conditions", "Shown", "Vectors"], act.Select(r => new object[] { r.Provision, r.Conditions.Count, r.Covered.Count(), r.Vectors.Count }));
        }
    }

    private static void Heading(int count, string heading, StringBuilder page)
    {
        if (count > 0)
        {
            Put(page, $"<h2>{heading}</h2>\n<p class=\"key\"><i class=\"t\"></i>true <i class=\"f\"></i>false <i class=\"n\"></i>not known</p>\n");
        }
    }

    private static string Act(string provision) => provision.Split('/')[0];

    private static void Beside(StringBuilder page, string[] head, IEnumerable<object[]> rows)
    {
        page.Append("<details><summary>The numbers</summary>\n");
        Table(page, "The numbers", head, rows);
        page.Append("</details>\n");
    }

    private static void Table(StringBuilder page, string caption, string[] head, IEnumerable<object[]> rows)
    {
        page.Append("<table>\n<caption>").Append(caption).Append("</caption>\n<thead><tr>").AppendJoin("", head.Select(h => $"<th scope=\"col\">{h}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            page.Append("<tr>").AppendJoin("", row.Select(cell => cell is string text ? $"<td>{Safe(text)}</td>" : string.Create(CultureInfo.InvariantCulture, $"<td class=\"number\">{cell}</td>"))).Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static void Put(StringBuilder page, FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture));
}
