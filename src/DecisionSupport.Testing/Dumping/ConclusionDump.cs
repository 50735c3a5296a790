using System.Text;

namespace DecisionSupport.Testing;

/// <summary>Writes conclusions down in one way only, so that two runs, orders or engines can be compared byte by byte.</summary>
public static class ConclusionDump
{
    /// <summary>Every conclusion with its provision, its subject's path and its tree, sorted by provision and path.</summary>
    public static string Of(IEnumerable<Conclusion> conclusions)
    {
        var text = new StringBuilder();
        foreach (var conclusion in conclusions.OrderBy(c => c.Provision, StringComparer.Ordinal).ThenBy(c => c.Subject.Path, StringComparer.Ordinal))
        {
            text.Append(conclusion.Provision).Append(' ').Append(conclusion.Subject.Path).Append(" = ");
            Write(text, conclusion.Holds);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Proposition proposition)
    {
        text.Append(Said(proposition)).Append(':').Append(proposition.Truth);
        // What another rule concluded is written down with that conclusion.
        if (proposition is Reliance || (proposition.Parts.Count == 0 && proposition is not Quantified))
        {
            return;
        }

        text.Append('(');
        foreach (var part in proposition.Parts)
        {
            Write(text, part);
            text.Append(';');
        }

        if (proposition is Quantified quantified)
        {
            text.Append("complete ");
            Write(text, quantified.Complete);
        }

        text.Append(')');
    }

    private static string Said(Proposition proposition) => proposition switch
    {
        Ground ground => $"{ground.Path}={ground.Test.Word}",
        LawGround law => $"{law.Provision.Id} in force",
        Reliance reliance => $"{reliance.Conclusion.Provision} {reliance.Conclusion.Subject.Path}",
        Limb limb => $"'{limb.Label}'",
        Instance instance => $"of {instance.Of.Path}",
        Quantified quantified => quantified.Quantifier.ToString(),
        _ => proposition.GetType().Name,
    };
}
