using System.Text;

namespace DecisionSupport.Testing;

/// <summary>Writes down everything that an assessment says of a child, but for the wording, so that two can be compared byte by byte.</summary>
internal static class ChildDump
{
    internal static string Of(ChildAssessment child)
    {
        var text = new StringBuilder(ConclusionDump.Of(child.Conclusions));
        foreach (var gateway in child.Gateways)
        {
            text.Append(gateway.Gateway.Id).Append(' ').Append(gateway.Status).Append(' ').Append(gateway.BarNotCleared).Append(' ').Append(gateway.NoTrigger).Append(' ')
                .AppendJoin(',', gateway.Open.Select(o => o.Path)).Append(' ').AppendJoin(',', gateway.Safeguards.Select(s => s.Done)).Append('\n');
        }

        return text
            .AppendJoin(',', child.Cautions.Select(c => c.Id)).Append('\n')
            .AppendJoin(',', child.Recommended.Select(r => $"{r.Kind} {r.Ask?.Path} {string.Join('+', r.Gateways.Select(g => g.Gateway.Id))}")).Append('\n')
            .AppendJoin(',', child.Later.Concat(child.Disputed).Select(g => g.Path)).Append('\n')
            .ToString();
    }
}
