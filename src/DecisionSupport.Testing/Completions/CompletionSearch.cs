namespace DecisionSupport.Testing;

/// <summary>Tries a rule over its own questions: all combinations up to a bound, and above it a sample of small families of combinations, each tried whole.</summary>
internal static class CompletionSearch
{
    /// <summary>How many combinations one family of a sample has, at the most: some four to six answers left free.</summary>
    private const int Family = 250;

    /// <summary>How many times as many combinations may turn out contradictory.</summary>
    private const int MostContradictory = 3;

    /// <summary>How often answers that contradict one another are drawn again, before one of them is left open.</summary>
    private const int Redrawn = 30;

    internal static RuleCompletions Of(AnswerSpace space, int most, CancellationToken cancellationToken)
    {
        var all = space.Size <= most;
        var found = new RuleCompletions(space, all);
        if (all)
        {
            new Lattice(space, [.. Enumerable.Range(0, space.Places.Count)], new int[space.Places.Count]).Run(found, cancellationToken);
            return found;
        }

        var dice = new Dice(Seed(space.Provision));
        // What contradicts itself is nobody's case and is drawn again; but not for ever.
        for (var family = 0; found.Tally.Total < most && found.Contradictory < MostContradictory * (long)most; family++)
        {
            Draw(space, dice, family).Run(found, cancellationToken);
        }

        return found;
    }

    /// <summary>Tries, besides, combinations about an example: of a rule of many limbs a sample drawn at large may meet none that is true.</summary>
    internal static void About(AnswerSpace space, RuleCompletions found, int most, CancellationToken cancellationToken)
    {
        var dice = new Dice(Seed(space.Provision) + 1);
        var (tried, contradictory) = (found.Tally.Total, found.Contradictory);
        for (var family = 0; found.Tally.Total - tried < most && found.Contradictory - contradictory < MostContradictory * (long)most; family++)
        {
            var free = Free(space, dice);
            var values = space.Shown.Select((value, place) => family % 2 == 1 && dice.Happens(0.1) ? space.Places[place].Values.Count : value).ToArray();
            new Lattice(space, free, values).Run(found, cancellationToken);
        }
    }

    /// <summary>Some answers left free; every other one is given, or, in every second family, as likely open.</summary>
    private static Lattice Draw(AnswerSpace space, Dice dice, int family)
    {
        var free = Free(space, dice);
        var leaning = dice.Pick([0.5, 0.8, 0.95]);
        var values = space.Places.Select(p => family % 2 == 1 && dice.Happens(0.3) ? p.Values.Count : dice.Happens(leaning) ? 0 : dice.Below(p.Values.Count)).ToArray();
        Mend(space, dice, values);
        return new Lattice(space, free, values);
    }

    /// <summary>Answers drawn by lot, in their order, for as many as one family may have combinations.</summary>
    private static int[] Free(AnswerSpace space, Dice dice)
    {
        var order = Enumerable.Range(0, space.Places.Count).Select(i => (Place: i, Drawn: dice.Below(1 << 20))).OrderBy(p => p.Drawn).ThenBy(p => p.Place).Select(p => p.Place).ToList();
        var (free, size) = (new List<int>(), 1);
        foreach (var place in order)
        {
            var next = size * (space.Places[place].Values.Count + 1);
            if (next > Family)
            {
                break;
            }

            free.Add(place);
            size = next;
        }

        free.Sort();
        return [.. free];
    }

    private static void Mend(AnswerSpace space, Dice dice, int[] values)
    {
        for (var tried = 0; tried < 2 * Redrawn; tried++)
        {
            var contradictions = space.At(values).Contradictions;
            if (contradictions.Count == 0)
            {
                return;
            }

            foreach (var contradiction in contradictions)
            {
                var among = Enumerable.Range(0, space.Places.Count).Where(i => space.Places[i].Path == contradiction.Path || space.Places[i].Path == contradiction.OtherPath).ToList();
                if (among.Count > 0)
                {
                    var place = dice.Pick(among);
                    values[place] = tried < Redrawn ? dice.Below(space.Places[place].Values.Count) : space.Places[place].Values.Count;
                }
            }
        }
    }

    /// <summary>The same number for the same words, on every machine (FNV-1a).</summary>
    private static ulong Seed(string words)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in words)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}
