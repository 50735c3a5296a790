using System.Text;

namespace DecisionSupport.Testing;

/// <summary>Writes conclusions down in one way only, so that two runs, orders or engines can be compared byte by byte.</summary>
public static class ConclusionDump
{
    /// <summary>Every conclusion with its provision, its subject's path and its tree, sorted by provision and path.</summary>
    /// <param name="conclusions">The conclusions, in any order.</param>
    /// <returns>One line for each, with a line feed at its end.</returns>
    public static string Of(IEnumerable<Conclusion> conclusions)
    {
        // Long enough for most: what is written is compared by the ten thousand.
        var text = new StringBuilder(8_192);
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
        Say(text, proposition);
        text.Append(':').Append(proposition.Truth.ToString());
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

    private static StringBuilder Say(StringBuilder text, Proposition proposition) => proposition switch
    {
        Ground ground => text.Append(ground.Path).Append('=').Append(ground.Test.Word),
        LawGround law => text.Append(law.Provision.Id).Append(" in force"),
        Reliance reliance => text.Append(reliance.Conclusion.Provision).Append(' ').Append(reliance.Conclusion.Subject.Path),
        Limb limb => text.Append('\'').Append(limb.Label).Append('\''),
        Instance instance => text.Append("of ").Append(instance.Of.Path),
        Quantified { Quantifier: Quantifier.Any } => text.Append("Any"),
        Quantified => text.Append("Every"),
        _ => text.Append(proposition.GetType().Name),
    };
}
