namespace DecisionSupport;

/// <summary>Finds what would have to be known to decide a proposition that is not known.</summary>
/// <remarks>
/// In the order of the text; of one subject, in the order of the vocabulary, which puts what is asked first (does the father object?) before what then matters (is he willing and able?).
/// </remarks>
internal static class OpenQuestions
{
    /// <summary>The grounds on which an undetermined proposition turns; none where it is decided.</summary>
    internal static IReadOnlyList<Ground> Of(params IEnumerable<Proposition?> propositions)
    {
        var found = new List<Ground>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var proposition in propositions)
        {
            if (proposition is not null)
            {
                Add(proposition, found, seen);
            }
        }

        var subjects = found.Select(g => g.Subject).Distinct().ToList();
        return [.. found.OrderBy(g => subjects.IndexOf(g.Subject)).ThenBy(g => g.Subject.Kind == SubjectKind.Child ? 0 : g.Question.Index)];
    }

    private static void Add(Proposition proposition, List<Ground> found, HashSet<string> seen)
    {
        if (!proposition.Truth.IsNotKnown)
        {
            return;
        }

        switch (proposition)
        {
            case Ground ground:
                Add(ground, found, seen);
                return;
            case Unsettled { Inner.Truth.IsTrue: true } unsettled:
                // Answered, and the answer itself leaves the matter open: what would settle it is to answer it differently.
                foreach (var ground in Grounds.Of(unsettled.Inner))
                {
                    Add(ground, found, seen);
                }

                return;
            case Quantified { Complete: Ground { Truth.IsTrue: false } complete }:
                AddParts(proposition, found, seen);
                Add(complete, found, seen);
                return;
            default:
                AddParts(proposition, found, seen);
                return;
        }
    }

    private static void AddParts(Proposition proposition, List<Ground> found, HashSet<string> seen)
    {
        foreach (var part in proposition.Parts)
        {
            Add(part, found, seen);
        }
    }

    private static void Add(Ground ground, List<Ground> found, HashSet<string> seen)
    {
        if (seen.Add(ground.Path))
        {
            found.Add(ground);
        }
    }
}
