namespace DecisionSupport.RuleBook;

/// <summary>A row of an outline in words, the same as the picture says.</summary>
internal static class OutlineWords
{
    internal static Prose Of(OutlineRow row)
    {
        var pieces = new List<Prose>();
        if (row.Joint.Length > 0)
        {
            pieces.Add(Prose.Strong(row.Joint));
        }

        pieces.AddRange(row.Tags.Select(Prose.Strong));
        if (row.Label.Length > 0)
        {
            pieces.Add(Prose.Code(row.Label));
        }

        if (row.Text.Length > 0)
        {
            pieces.Add(row.Text);
        }

        var said = Prose.Join(" ", pieces);
        var notes = row.Link.Length > 0 ? [.. row.Notes.SkipLast(1).Select(n => (Prose)n), Prose.To(PageNames.Of(row.Link), row.Notes[^1])] : row.Notes.Select(n => (Prose)n).ToList();
        return notes.Count == 0 ? said : said + (pieces.Count > 0 ? ". " : "") + Prose.Join(" ", notes);
    }
}
