using System.Globalization;
using System.Text;
using DecisionSupport.Testing;

namespace DecisionSupport.Cli;

/// <summary>A verification for a person to read.</summary>
internal static class VerificationText
{
    private const int MostFaults = 50;

    internal static string Of(RuleVerification found)
    {
        var text = new StringBuilder();
        Tables(found, text);
        Reach(found.Reach, text);
        foreach (var property in found.Properties)
        {
            text.Append(property).Append(".\n");
        }

        Mutants(found, text);
        Faults([.. found.Faults], text);
        return text.ToString();
    }

    private static void Tables(RuleVerification found, StringBuilder text)
    {
        foreach (var table in found.Tables)
        {
            text.Append(table).Append('\n');
        }

        Line(text, $"{found.Tables.Count} truth tables, {found.Tables.Sum(t => t.Rows)} combinations, {found.Tables.Sum(t => t.MismatchCount)} differ.\n");
    }

    private static void Reach(ReachLog reach, StringBuilder text)
    {
        foreach (var (provision, tally) in reach.Provisions)
        {
            text.Append(provision).Append(": ").Append(tally).Append('\n');
        }

        Line(text, $"{reach.Provisions.Count} rules; {reach.Limbs.Count()} limbs and parts of limbs, of which {reach.Dead.Count()} never decided anything; {reach.Limbs.Count(l => l.IsException)} exceptions, of which {reach.Toothless.Count()} never took anything away.\n");
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
