namespace DecisionSupport.Testing;

/// <summary>The places of one provision's proposition. A rule states the same tree of every family; only the members of its lists differ, and they share one place.</summary>
internal sealed class TreeShape(string provision)
{
    internal const int Root = 0;

    /// <summary>The place, below a quantified proposition, of whether its list is complete.</summary>
    internal const int Complete = -1;

    private const int Unknown = -1;

    /// <summary>By place, the places below it: that of whether its list is complete, and then its parts. Looked up at every step of every reading.</summary>
    private readonly List<List<int>> below = [];
    private readonly List<Place> all = [];

    internal string Provision { get; } = provision;

    internal IReadOnlyList<Place> Places => all;

    /// <summary>The provisions whose conclusions it relies on itself.</summary>
    internal HashSet<string> Relied { get; } = new(StringComparer.Ordinal);

    /// <summary>The place of a part; -1 where no family has shown it yet.</summary>
    internal int Below(int parent, int index) => parent >= 0 && index - Complete < below[parent].Count ? below[parent][index - Complete] : Unknown;

    /// <summary>Walks a proposition, and remembers the places that no family has shown before.</summary>
    internal void Learn(Proposition proposition)
    {
        if (all.Count == 0)
        {
            Add(Place.Of(Root, null, 0, proposition));
        }

        Learn(proposition, all[Root]);
    }

    private void Learn(Proposition proposition, Place at)
    {
        if (Unlabelled(proposition) is Reliance reliance)
        {
            Relied.Add(reliance.Conclusion.Provision);
        }

        foreach (var (index, part) in Parts(proposition))
        {
            var id = Below(at.Id, index);
            if (id == Unknown)
            {
                id = all.Count;
                Add(Place.Of(id, at, index, part));
            }

            Learn(part, all[id]);
        }
    }

    private void Add(Place place)
    {
        all.Add(place);
        below.Add([]);
        if (place.Parent is not { } parent)
        {
            return;
        }

        var siblings = below[parent.Id];
        while (siblings.Count <= place.Index - Complete)
        {
            siblings.Add(Unknown);
        }

        siblings[place.Index - Complete] = place.Id;
    }

    /// <summary>The parts below a proposition, each with its index: one index for all members of a list, and none below what another rule concluded.</summary>
    internal static IEnumerable<(int Index, Proposition Part)> Parts(Proposition proposition)
    {
        switch (Unlabelled(proposition))
        {
            case Quantified quantified:
                return quantified.Parts.Select(part => (0, part)).Append((Complete, quantified.Complete));
            case Reliance:
                return [];
            case var other:
                return other.Parts.Select((part, index) => (index, part));
        }
    }

    /// <summary>What a label or a member of a list stands for: a label has no truth of its own.</summary>
    internal static Proposition Unlabelled(Proposition proposition)
    {
        while (proposition is Limb or Instance)
        {
            proposition = proposition.Parts[0];
        }

        return proposition;
    }
}
