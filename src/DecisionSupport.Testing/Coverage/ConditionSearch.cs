namespace DecisionSupport.Testing;

/// <summary>Looks for the pairs of one condition: first for a family in which it alone decides, and from there for one in which it is yes, one in which it is no and one in which it is not known.</summary>
/// <param name="advising">An advisor over the rules on which the provision turns.</param>
/// <param name="shape">The rule's tree.</param>
/// <param name="place">The condition's place.</param>
internal sealed class ConditionSearch(ThresholdAdvisor advising, TreeShape shape, int place)
{
    private static readonly Truth[] Truths = [Truth.True, Truth.False, Truth.NotKnown];

    private readonly SortedSet<string> contradicted = new(StringComparer.Ordinal);
    private readonly List<FoundPair> failed = [];

    /// <summary>The best pair that shows yes and no.</summary>
    internal FoundPair? YesNo { get; private set; }

    /// <summary>The best pair that shows <i>not known</i>.</summary>
    internal FoundPair? NotKnown { get; private set; }

    private bool IsOfLaw => shape.Places[place].Example is LawGround;

    private bool IsDone => YesNo?.Form == McDcForm.UniqueCause && (IsOfLaw || NotKnown?.Form == McDcForm.UniqueCause);

    /// <summary>Searches from each of these conclusions in turn.</summary>
    internal ConditionSearch Run(IReadOnlyList<(FamilySituation Situation, Conclusion Conclusion)> starts)
    {
        for (var attempt = 0; attempt < McDcVectors.Searches && !IsDone && starts.Count > 0; attempt++)
        {
            Attempt(starts[attempt % starts.Count], new Dice(Seed($"{shape.Provision}|{place}|{attempt}")));
        }

        return this;
    }

    /// <summary>What was met instead of a pair with these truths.</summary>
    internal McDcReason Reason(string wanted, bool notKnown, Func<int, string> name)
    {
        var tried = failed.Where(f => (f.Was.IsNotKnown || f.Became.IsNotKnown) == notKnown).ToList();
        var always = tried.Count == 0 ? [] : tried.Skip(1).Aggregate(tried[0].MovedWith.AsEnumerable(), (all, f) => all.Intersect(f.MovedWith)).Order().Select(name).ToList();
        var bound = FormattableString.Invariant($"{McDcVectors.Searches} searches of {McDcVectors.Steps} steps");
        return always.Count > 0 ? new(McDcReasonKind.EqualElsewhere, $"Whenever it went {wanted}, this went with it and decided instead: {string.Join("; ", always)} ({bound}).")
            : contradicted.Count > 0 ? new(McDcReasonKind.Contradiction, $"It was not seen to matter whether it went {wanted} in {bound}, which were refused: {string.Join(' ', contradicted)}")
            : new(McDcReasonKind.Bound, $"It was not seen to matter whether it went {wanted} in {bound}; that is where the search ended, and proves nothing.");
    }

    private void Attempt((FamilySituation Situation, Conclusion Conclusion) start, Dice dice)
    {
        var search = new FamilySearch(advising, shape.Provision, start.Conclusion.Subject.Path, dice);
        if (search.At(Trimming.To(start.Situation, start.Conclusion)) is not { } from || ConditionAt.In(from.Conclusion, shape).Where(c => c.Place == place).ToList() is not { Count: > 0 } here)
        {
            return;
        }

        var condition = dice.Pick(here);
        var (aimed, _) = search.Towards(from, condition.Beside, McDcVectors.Steps);
        var reached = Truths.Where(t => !(IsOfLaw && t.IsNotKnown)).SelectMany(t => Brought(search, aimed, condition, t)).ToList();
        for (var i = 0; i < reached.Count; i++)
        {
            reached.Skip(i + 1).Select(other => FoundPair.Between(reached[i], other, condition, shape)).OfType<FoundPair>().ToList().ForEach(Keep);
        }

        var own = new HashSet<string>(PathsOf(condition.In(aimed.Conclusion).Leaf), StringComparer.Ordinal);
        contradicted.UnionWith(search.Contradicted.Where(c => own.Contains(c.Path) || own.Contains(c.OtherPath)).Select(c => c.Says));
    }

    /// <summary>The condition brought to a truth, with everything beside it held; and, as the same may be asked elsewhere in the rule, with nothing held.</summary>
    private static IEnumerable<Tried> Brought(FamilySearch search, Tried aimed, ConditionAt condition, Truth truth)
    {
        var (alone, isAlone) = search.Towards(aimed, c => [(condition.In(c).Leaf, truth)], McDcVectors.Steps);
        if (isAlone)
        {
            yield return alone;
        }

        var (held, isHeld) = search.Towards(isAlone ? alone : aimed, c => condition.Beside(c).Append((condition.In(c).Leaf, truth)), McDcVectors.Steps);
        if (isHeld && held != alone)
        {
            yield return held;
        }
    }

    /// <summary>Where the answers stand on which a condition turns.</summary>
    private static IEnumerable<string> PathsOf(Proposition proposition) => proposition is Ground ground ? [ground.Path] : proposition.Parts.SelectMany(PathsOf);

    private void Keep(FoundPair pair)
    {
        if (pair.Form is null)
        {
            failed.Add(pair);
        }
        else if (pair.Was.IsNotKnown || pair.Became.IsNotKnown)
        {
            NotKnown = Better(NotKnown, pair);
        }
        else
        {
            YesNo = Better(YesNo, pair);
        }
    }

    private static FoundPair Better(FoundPair? known, FoundPair pair) =>
        known is null || (pair.Form, pair.MovedWith.Count).CompareTo((known.Form, known.MovedWith.Count)) < 0 ? pair : known;

    /// <summary>The same number for the same words, on every machine (FNV-1a).</summary>
    private static ulong Seed(string words) => words.Aggregate(14695981039346656037UL, (hash, letter) => unchecked((hash ^ letter) * 1099511628211UL));
}
