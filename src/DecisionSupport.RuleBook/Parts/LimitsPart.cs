namespace DecisionSupport.RuleBook;

/// <summary>What the rule does not do, as far as data can tell.</summary>
internal sealed class LimitsPart(Book book)
{
    internal IEnumerable<Block> Of(Provision provision, RuleShape shape) =>
    [
        new Heading(2, "What it does not do"),
        new Bullets([.. Limits(provision, shape).Select(l => (Prose)l)]),
    ];

    private IEnumerable<string> Limits(Provision provision, RuleShape shape)
    {
        yield return $"It decides nothing: it says what follows from answers that people give ({string.Join("; ", People(shape))}).";
        foreach (var limb in CoverageReader.Untested(book, provision))
        {
            yield return $"No rule tests {limb}.";
        }

        if (provision.Verified is null)
        {
            yield return "Its statement has not been compared with a published page.";
        }

        foreach (var nation in Enum.GetValues<Nation>().Where(n => provision.Periods.All(p => p.Nation != n)))
        {
            yield return $"It says nothing of {nation}.";
        }

        foreach (var nation in Enum.GetValues<Nation>().Where(n => provision.Periods.Any(p => p.Nation == n) && !provision.Periods.Any(p => p.Nation == n && p.Until is null)))
        {
            yield return $"It says nothing of {nation} after the last day above.";
        }

        yield return $"It says nothing of a day before {Law.Day(book.Law.EncodedFrom)}: the library refuses it.";
        if (provision.Caveats.Count > 0)
        {
            yield return "It does not answer the open questions above: they are for a lawyer.";
        }
    }

    private static List<string> People(RuleShape shape)
    {
        var by = shape.Questions.Select(q => q.JudgedBy).Distinct(StringComparer.Ordinal).ToList();
        return by.Count == 0 ? ["those behind the provisions that it reads"] : by;
    }
}
