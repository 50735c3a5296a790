namespace DecisionSupport.RuleBook;

/// <summary>Where and since when the provision is law.</summary>
internal static class InForcePart
{
    internal static IEnumerable<Block> Of(Provision provision)
    {
        yield return new Heading(2, "In force");
        if (provision.EnactedNotShownInForce)
        {
            yield return new Paragraph("Enacted, and no commencement has been seen. It is applied to nothing.");
        }

        yield return new Table(
            ["Nation", "From", "Until"],
            [.. Enum.GetValues<Nation>().SelectMany(nation => Rows(provision, nation))]);
    }

    private static IEnumerable<IReadOnlyList<Prose>> Rows(Provision provision, Nation nation)
    {
        var earlier = provision.EarlierWordings.Where(e => e.Nation == nation).Select(e => (IReadOnlyList<Prose>)[nation.ToString(), "an earlier wording or edition, not encoded", Law.Day(e.Until)]);
        var periods = provision.Periods.Where(p => p.Nation == nation).ToList();
        return periods.Count == 0 && provision.EarlierWordings.All(e => e.Nation != nation)
            ? [[nation.ToString(), "no period is recorded", ""]]
            : earlier.Concat(periods.Select(p => (IReadOnlyList<Prose>)[nation.ToString(), Law.Day(p.From), p.Until is { } last ? Law.Day(last) : "in force still"]));
    }
}
