namespace DecisionSupport.Explain;

/// <summary>Something said of a subject, with a concern named or left out, under a limb where it has a letter.</summary>
internal readonly record struct Said(Subject? Subject, string Label, Func<bool, string> Text)
{
    /// <summary>The words, after what the item before has not already said: the letter of the limb, and the concern.</summary>
    internal string After(Said before)
    {
        var lettered = Label.StartsWith('(') && !string.Equals(Label, before.Label, StringComparison.Ordinal);
        return (lettered ? $"{Label} " : "") + Text(Subject is null || !ReferenceEquals(Subject, before.Subject));
    }
}

/// <summary>Says several things in one line: each once, a concern named once for what is said of it, and the first few only.</summary>
internal static class Series
{
    private const int Few = 5;

    internal static string FirstFew(IEnumerable<Said> all)
    {
        var each = all.DistinctBy(s => s.Text(true), StringComparer.Ordinal).ToList();
        var said = new List<string>();
        var before = default(Said);
        foreach (var item in each.Take(Few))
        {
            said.Add(item.After(before));
            before = item;
        }

        return string.Join("; ", said) + (each.Count > Few ? $"; and {Numbers.Of(each.Count - Few)} more" : "");
    }
}
