namespace DecisionSupport.Testing;

/// <summary>Modified condition/decision coverage (MC/DC) of rules over yes, no and <i>not known</i>: for each condition of a rule, families that show that it alone changes what is concluded.</summary>
/// <remarks>
/// <para>
/// A condition is a question put one way, whether a list is complete, what another rule concluded, or whether a provision is in force. It is covered where one pair of families shows
/// what yes and no change, and another what <i>not known</i> changes. Everything beside it is held where that can be (<see cref="McDcForm.UniqueCause"/>); where the same is asked twice,
/// or one answer moves several conditions, the form says so.
/// </para>
/// <para>
/// The families are looked for among the rule's own answers, from generated ones, one answer at a time and within a bound, with the same outcome in every run. A condition that is not covered is a dead limb,
/// a limb masked by others, or one that the search did not reach: the reason says what was met, and proves nothing.
/// </para>
/// <para>May be used from several threads.</para>
/// </remarks>
public sealed class McDcVectors
{
    /// <summary>How often a search is begun for one condition, each from another family.</summary>
    public const int Searches = 60;

    /// <summary>How many answers one search changes at most, for each thing that it looks for.</summary>
    public const int Steps = 60;

    private const int Examples = 300;

    private readonly ThresholdAdvisor advisor;
    private readonly AdvisorsByProvision advisors;
    private readonly TreeShapes shapes;
    private readonly SearchStarts starts;

    /// <summary>Reads the shape of every rule from generated families.</summary>
    /// <param name="advisor">The rules.</param>
    public McDcVectors(ThresholdAdvisor advisor)
    {
        this.advisor = advisor;
        advisors = new AdvisorsByProvision(advisor);
        var examples = new SituationGenerator(0).Take(Examples).SelectMany(s => s.Children.SelectMany(c => advisor.Conclude(s, c).Select(conclusion => (Situation: s, Conclusion: conclusion)))).ToList();
        shapes = new TreeShapes(examples.Select(e => e.Conclusion));
        starts = new SearchStarts(examples, shapes);
    }

    /// <summary>The provisions that have a rule, in the order of their ids.</summary>
    public IEnumerable<string> Provisions => shapes.All.Select(s => s.Provision);

    /// <summary>The vectors of every rule, found side by side.</summary>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<McDcRule> All(CancellationToken cancellationToken = default)
    {
        var provisions = Provisions.ToList();
        var found = new McDcRule[provisions.Count];
        Parallel.For(0, provisions.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => found[i] = For(provisions[i]));
        return found;
    }

    /// <summary>The vectors of one provision's rule.</summary>
    /// <param name="provision">The provision's id, such as <c>CA1989/s20/7</c>.</param>
    /// <exception cref="ArgumentException">No rule states it.</exception>
    public McDcRule For(string provision)
    {
        if (!shapes.Knows(provision))
        {
            throw new ArgumentException($"No rule states '{provision}', or none of the generated families shows it. The rules state: {string.Join(", ", Provisions)}.", nameof(provision));
        }

        var shape = shapes[provision];
        var names = Names(shape);
        var numbered = new NumberedVectors(advisor);
        var conditions = names.Select(n => Of(shape, n.Key, names, numbered)).ToList();
        return new McDcRule(provision, conditions, numbered.All);
    }

    private McDcCondition Of(TreeShape shape, int place, SortedDictionary<int, string> names, NumberedVectors numbered)
    {
        var search = new ConditionSearch(advisors[shape.Provision], shape, place).Run(starts[shape.Provision, place]);
        var isOfLaw = shape.Places[place].Example is LawGround;
        var reasons = new List<McDcReason>();
        if (search.YesNo is null)
        {
            reasons.Add(search.Reason("between yes and no", notKnown: false, at => names[at]));
        }

        if (search.NotKnown is null && !isOfLaw)
        {
            reasons.Add(search.Reason("to not known", notKnown: true, at => names[at]));
        }

        return new McDcCondition(shape.Provision, names[place], isOfLaw, numbered.Of(search.YesNo, names), numbered.Of(search.NotKnown, names), reasons);
    }

    /// <summary>The conditions of a rule, each with a name of its own.</summary>
    private static SortedDictionary<int, string> Names(TreeShape shape)
    {
        var names = new SortedDictionary<int, string>();
        foreach (var place in shape.Places.Where(p => p.Example is Ground or LawGround or Reliance))
        {
            var same = names.Values.Count(n => string.Equals(n, place.Path, StringComparison.Ordinal) || n.StartsWith($"{place.Path} (", StringComparison.Ordinal));
            names[place.Id] = same == 0 ? place.Path : FormattableString.Invariant($"{place.Path} ({same + 1})");
        }

        return names;
    }
}
