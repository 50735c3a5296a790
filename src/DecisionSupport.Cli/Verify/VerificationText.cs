using System.Globalization;
using System.Text;
using DecisionSupport.Testing;

namespace DecisionSupport.Cli;

/// <summary>A verification for a person to read.</summary>
internal static class VerificationText
{
    private const int MostFaults = 50;

    private const int MostNotes = 25;

    internal static string Of(RuleVerification found)
    {
        var text = new StringBuilder();
        Tables(found, text);
        Reach(found, text);
        Completions(found, text);
        Mutants(found, text);
        foreach (var check in found.Checks)
        {
            Check(check, text);
        }

        Faults([.. found.Faults], text);
        return text.ToString();
    }

    private static void Check(CheckResult check, StringBuilder text)
    {
        Line(text, $"{check}.");
        foreach (var note in check.Notes.Take(MostNotes))
        {
            text.Append("  ").Append(note).Append('\n');
        }

        if (check.Notes.Count > MostNotes)
        {
            Line(text, $"  ... and {check.Notes.Count - MostNotes} more notes; JSON and HTML have them all.");
        }

        text.Append('\n');
    }

    private static void Completions(RuleVerification found, StringBuilder text)
    {
        foreach (var rule in found.Completions)
        {
            text.Append(rule).Append('\n');
        }

        text.Append(found.Completions.Count > 0 ? "\n" : "");
    }

    private static void Tables(RuleVerification found, StringBuilder text)
    {
        if (found.Tables.Count == 0)
        {
            return;
        }

        foreach (var table in found.Tables)
        {
            text.Append(table).Append('\n');
        }

        Line(text, $"{found.Tables.Count} truth tables, {found.Tables.Sum(t => t.Rows)} combinations, {found.Tables.Sum(t => t.MismatchCount)} differ.\n");
    }

    private static void Reach(RuleVerification found, StringBuilder text)
    {
        if (found.Generated == 0)
        {
            return;
        }

        var (rules, limbs) = (found.Rules.ToList(), found.Limbs.ToList());
        rules.ForEach(rule => text.Append(rule.Key).Append(": ").Append(rule.Value).Append('\n'));
        Line(text, $"{rules.Count} rules; {limbs.Count} limbs and parts of limbs, of which {limbs.Count(l => !l.IsDecisive)} never decided anything; {limbs.Count(l => l.IsException)} exceptions, of which {limbs.Count(l => l.IsException && !l.Bites)} never took anything away.");
        Line(text, $"{found.Gateways.Count} gateways, of which {found.Gateways.Count(g => g.Missed.Any())} were never live, barred, not made out or undetermined.\n");
    }

    private static void Mutants(RuleVerification found, StringBuilder text)
    {
        if (found.Tables.Count == 0)
        {
            return;
        }

        var alive = found.Mutants.Alive.ToList();
        Line(text, $"{found.Mutants.Mutants.Count} mistakes that could be made in the rules: the tables notice {found.Mutants.Mutants.Count - alive.Count}, and law tests may notice others. Not noticed by tables:");
        foreach (var provision in alive.GroupBy(m => m.Provision, StringComparer.Ordinal))
        {
            Line(text, $"  {provision.Key}: {provision.Count()}");
        }

        text.Append('\n');
    }

    private static void Faults(List<string> faults, StringBuilder text)
    {
        foreach (var fault in faults.Take(MostFaults))
        {
            text.Append("DOES NOT HOLD: ").Append(fault).Append('\n');
        }

        if (faults.Count > MostFaults)
        {
            Line(text, $"... and {faults.Count - MostFaults} more.");
        }

        Line(text, faults.Count == 0 ? (FormattableString)$"All holds." : $"{faults.Count} things do not hold.");
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
