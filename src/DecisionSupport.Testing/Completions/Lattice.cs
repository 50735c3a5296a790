namespace DecisionSupport.Testing;

/// <summary>Every combination of some of a rule's answers, the others being fixed, and what the rule makes of each.</summary>
/// <remarks>
/// A combination's completions are found from smaller ones: those with its first open answer filled in. As <i>not known</i> is the last of each answer's values,
/// they stand before it, and one pass in order suffices.
/// </remarks>
internal sealed class Lattice
{
    private const int True = 1;
    private const int False = 2;
    private const int NotKnown = 4;

    private readonly AnswerSpace space;
    private readonly int[] free;
    private readonly int[] values;
    private readonly int[] strides;
    private readonly int[] truths;
    private readonly bool[] contradicts;
    private readonly int[] completions;
    private readonly int[] withContradictory;
    private readonly HashSet<(string, string)> contradictions = [];

    internal Lattice(AnswerSpace space, int[] free, int[] values)
    {
        (this.space, this.free, this.values) = (space, free, values);
        strides = new int[free.Length];
        var size = 1;
        for (var i = free.Length - 1; i >= 0; i--)
        {
            strides[i] = size;
            size *= space.Places[free[i]].Values.Count + 1;
        }

        truths = new int[size];
        contradicts = new bool[size];
        completions = new int[size];
        withContradictory = new int[size];
    }

    private bool AllOthersKnown => Enumerable.Range(0, values.Length).Except(free).All(i => values[i] < space.Places[i].Values.Count);

    /// <summary>Tries every combination, and says what came of it.</summary>
    internal void Run(RuleCompletions into, CancellationToken cancellationToken)
    {
        var complete = AllOthersKnown;
        for (var at = 0; at < truths.Length; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(at);
            Complete(at);
            if (contradicts[at])
            {
                into.Contradictory++;
                continue;
            }

            into.Tally.Add(TruthAt(at));
            if (truths[at] == NotKnown)
            {
                LookForAgreement(at, complete, into);
            }
            else
            {
                LookForChange(at, into);
            }
        }
    }

    private void Read(int at)
    {
        Set(at);
        var (truth, found) = space.At(values);
        truths[at] = truth.IsTrue ? True : truth.IsFalse ? False : NotKnown;
        contradicts[at] = found.Count > 0;
        contradictions.UnionWith(found.Select(c => (c.Path, c.OtherPath)));
    }

    private void Complete(int at)
    {
        var open = FirstOpen(at);
        if (open < 0)
        {
            withContradictory[at] = truths[at];
            completions[at] = contradicts[at] ? 0 : truths[at];
            return;
        }

        foreach (var next in Filled(at, open))
        {
            withContradictory[at] |= withContradictory[next];
            completions[at] |= completions[next];
        }

        // What nothing can complete is complete as it stands: a child not yet born has no date of birth.
        if (completions[at] == 0 && !contradicts[at])
        {
            completions[at] = truths[at];
            withContradictory[at] |= truths[at];
        }
    }

    private void LookForChange(int at, RuleCompletions into)
    {
        into.Supervalued += FirstOpen(at) >= 0 ? 1 : 0;
        if ((completions[at] & ~truths[at]) != 0)
        {
            into.AddOverturned(() => $"decided {Word(truths[at])}, and {Word(completions[at] & ~truths[at])} when more is answered, of {Spell(at)}");
        }

        for (var place = 0; place < free.Length; place++)
        {
            foreach (var next in IsOpen(at, place) ? Filled(at, place) : [])
            {
                if (contradicts[next])
                {
                    continue;
                }

                into.Steps++;
                if (truths[next] != truths[at])
                {
                    into.AddMoved(() => $"decided {Word(truths[at])}, and {Word(truths[next])} once {space.Places[free[place]].Path} is answered '{space.Places[free[place]].Spell(Digit(next, place))}', of {Spell(at)}");
                }
            }
        }
    }

    private void LookForAgreement(int at, bool complete, RuleCompletions into)
    {
        if (!complete || completions[at] is not (True or False))
        {
            return;
        }

        var open = Enumerable.Range(0, free.Length).Where(i => IsOpen(at, i)).Select(i => space.Places[free[i]]).ToList();
        var (reason, on) = Reason(at, open);
        into.AddLeftOpen(reason, on, completions[at] == True ? Truth.True : Truth.False, () => Spell(at));
    }

    private (LeftOpenReason Reason, IReadOnlyList<string> On) Reason(int at, List<AnswerPlace> open)
    {
        if (withContradictory[at] != completions[at])
        {
            var paths = open.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
            return (LeftOpenReason.Contradiction, [.. contradictions.Where(c => paths.Contains(c.Item1) || paths.Contains(c.Item2)).SelectMany(c => new[] { c.Item1, c.Item2 }).Distinct().Order(StringComparer.Ordinal)]);
        }

        var repeated = open.Where(p => space.ReadMoreThanOnce.Contains(p.Path)).Select(p => p.Path).ToList();
        var days = open.Where(p => p.IsOfPickedDays).Select(p => p.Path).ToList();
        return repeated.Count > 0 ? (LeftOpenReason.ReadMoreThanOnce, repeated)
            : days.Count > 0 ? (LeftOpenReason.PickedDays, days)
            : (LeftOpenReason.Unexplained, []);
    }

    private IEnumerable<int> Filled(int at, int place)
    {
        var known = space.Places[free[place]].Values.Count;
        for (var value = 0; value < known; value++)
        {
            yield return at - ((known - value) * strides[place]);
        }
    }

    private int FirstOpen(int at)
    {
        for (var place = 0; place < free.Length; place++)
        {
            if (IsOpen(at, place))
            {
                return place;
            }
        }

        return -1;
    }

    private bool IsOpen(int at, int place) => Digit(at, place) == space.Places[free[place]].Values.Count;

    private int Digit(int at, int place) => at / strides[place] % (space.Places[free[place]].Values.Count + 1);

    private void Set(int at)
    {
        for (var place = 0; place < free.Length; place++)
        {
            values[free[place]] = Digit(at, place);
        }
    }

    private string Spell(int at)
    {
        Set(at);
        return space.Spell(values);
    }

    private Truth TruthAt(int at) => truths[at] == True ? Truth.True : truths[at] == False ? Truth.False : Truth.NotKnown;

    private static string Word(int truths) =>
        string.Join(" or ", new[] { (True, "true"), (False, "false"), (NotKnown, "not known") }.Where(t => (truths & t.Item1) != 0).Select(t => t.Item2));
}
