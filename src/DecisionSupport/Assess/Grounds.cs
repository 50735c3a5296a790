namespace DecisionSupport;

/// <summary>Walks a proposition down to the grounds it rests on.</summary>
internal static class Grounds
{
    /// <summary>Every ground, each path once, in the order of the text; what other conclusions rest on included.</summary>
    internal static IEnumerable<Ground> Of(Proposition proposition)
    {
        var seen = new HashSet<(string, string)>();
        return Walk(proposition).Where(g => seen.Add((g.Path, g.Test.Word)));
    }

    private static IEnumerable<Ground> Walk(Proposition proposition)
    {
        if (proposition is Ground ground)
        {
            yield return ground;
            yield break;
        }

        foreach (var part in proposition.Parts)
        {
            foreach (var inner in Walk(part))
            {
                yield return inner;
            }
        }

        if (proposition is Quantified quantified)
        {
            foreach (var inner in Walk(quantified.Complete))
            {
                yield return inner;
            }
        }
    }
}
