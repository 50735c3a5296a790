namespace DecisionSupport.RuleBook;

/// <summary>Who decides, the modality, the standard and what follows, from the ladder.</summary>
internal sealed class FollowsPart(Book book)
{
    private static readonly string[] Heads = ["", ""];

    internal IEnumerable<Block> Of(Provision provision, RuleShape shape)
    {
        yield return new Heading(2, "Who decides, and what follows");
        var own = book.GatewaysOf(provision.Id).ToList();
        foreach (var gateway in own)
        {
            yield return new Table(Heads, Rows(gateway));
        }

        var effects = new Effects(book, provision.Id);
        if (own.Count == 0)
        {
            yield return new Paragraph(effects.Any
                ? "It is no gateway of its own: nothing follows from it alone. It is a part of what follows."
                : "It is no gateway, and no gateway turns on it: it is shown with the reasoning.");
        }

        var readers = book.Shapes.ReadersOf(provision.Id).Where(r => !r.Against).Select(r => Law.Cite(book, r.Provision)).ToList();
        if (readers.Count > 0)
        {
            yield return new Paragraph(Prose.Strong("Read by: ") + Prose.Join("; ", readers) + ".");
        }

        foreach (var (title, gateways) in effects.Said().Where(e => e.Gateways.Count > 0))
        {
            yield return new Paragraph(Prose.Strong(title + ": ") + Prose.Join("; ", gateways.Select(g => Law.Cite(book, g.Provision))) + ".");
        }

        yield return new Paragraph(Prose.Strong("Whose answers it takes: ") + Judges(shape));
    }

    private List<IReadOnlyList<Prose>> Rows(Gateway gateway)
    {
        var tier = book.Law.Ladder.Tiers.First(t => t.Gateways.Contains(gateway));
        List<IReadOnlyList<Prose>> rows =
        [
            ["Gateway", Prose.Strong(gateway.Name) + " (" + Prose.Code(gateway.Id) + ")"],
            ["Tier", $"{tier.Id}, {tier.Name}"],
            ["Who decides", gateway.ForReader ? gateway.Decider : $"{gateway.Decider}; it may be raised with them, and is not the reader's to decide"],
            ["Modality", Words.Kind(book, gateway) + (gateway.Strength.Length > 0 ? $": {gateway.Strength}" : "")],
            ["Standard", gateway.Standard.Length > 0 ? gateway.Standard : "none is stated beyond the limbs"],
            ["What follows", Words.Then(book, gateway)],
        ];
        rows.AddRange(gateway.Because.Select(b => (IReadOnlyList<Prose>)["Not to be read as more", b]));
        if (!gateway.Recommended)
        {
            rows.Add(["In the recommended list", "never: it is owed to everybody in the area"]);
        }

        return rows;
    }

    private static string Judges(RuleShape shape)
    {
        var by = shape.Questions.GroupBy(q => q.JudgedBy, StringComparer.Ordinal)
            .Select(g => $"{g.Key} ({Words.Count(g.Count(), "question", "questions")})").ToList();
        return by.Count == 0 ? "the rule asks nothing itself, and reads only other rules." : $"{string.Join("; ", by)}. The library takes them as they are given.";
    }
}
