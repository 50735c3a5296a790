namespace DecisionSupport.Testing;

/// <summary>Verifies rules: their truth tables, how far each rule and limb is reached, and which mistakes nothing would notice.</summary>
public sealed class RuleVerification
{
    /// <summary>How many generated families show the shape of every rule.</summary>
    private const int Examples = 300;

    /// <summary>How many generated families are looked through, at the most, for one in which a rule comes out as no other has shown it.</summary>
    private const int MostSought = 3_000;

    private readonly ThresholdAdvisor advisor;
    private readonly HashSet<string>? only;
    private readonly List<(FamilySituation Situation, Conclusion Conclusion)> shown;
    private readonly Dictionary<string, GatewayReach> gateways;
    private readonly List<TruthTableRun> runs = [];
    private readonly Lock door = new();

    /// <summary>Begins to verify.</summary>
    /// <param name="advisor">The rules.</param>
    /// <param name="provisions">The ids of the provisions to report on; null for all. Whatever they rely on is read all the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advisor"/> is null.</exception>
    public RuleVerification(ThresholdAdvisor advisor, IEnumerable<string>? provisions = null)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        this.advisor = advisor;
        only = provisions?.ToHashSet(StringComparer.Ordinal);
        shown = [.. new SituationGenerator(0).Take(Examples).SelectMany(s => Conclusions(s).SelectMany(c => c).Select(c => (s, c)))];
        var shapes = new TreeShapes(shown.Select(s => s.Conclusion));
        Reach = new ReachLog(shapes);
        Mutants = new MutantHunt(advisor, shapes);
        Conflicts = new ConflictWatch(advisor.Law);
        gateways = advisor.Law.Ladder.Gateways.Where(g => g.NotEncoded is null && (IsAsked(g.Provision) || IsAsked(g.Bar))).ToDictionary(g => g.Id, g => new GatewayReach(g), StringComparer.Ordinal);
    }

    /// <summary>What came of each table, in the order of their names.</summary>
    public IReadOnlyList<TruthTableRun> Tables => [.. runs.OrderBy(r => r.Table.Name, StringComparer.Ordinal)];

    /// <summary>How often each rule and limb was true, false and not known, and whether it ever mattered.</summary>
    public ReachLog Reach { get; }

    /// <summary>The mistakes, and what told each apart.</summary>
    public MutantHunt Mutants { get; }

    /// <summary>The most combinations of one table that are tried; above it so many are sampled.</summary>
    public long Bound { get; private set; }

    /// <summary>The most combinations of one rule's answers that are tried; above it about so many are sampled.</summary>
    public int CompletionBound { get; private set; }

    /// <summary>How often each rule that is reported on was true, false and not known, by provision.</summary>
    public IEnumerable<KeyValuePair<string, Tally>> Rules => Reach.Provisions.Where(r => IsAsked(r.Key));

    /// <summary>The places of the rules that are reported on.</summary>
    public IEnumerable<LimbReach> Limbs => Reach.Limbs.Where(l => IsAsked(l.Provision));

    /// <summary>How often each gateway came to each status, in the order of the ladder.</summary>
    public IReadOnlyList<GatewayReach> Gateways => [.. advisor.Law.Ladder.Gateways.Where(g => gateways.ContainsKey(g.Id)).Select(g => gateways[g.Id])];

    /// <summary>Things said at once that exclude one another.</summary>
    public ConflictWatch Conflicts { get; }

    /// <summary>Each rule over its own questions, in the order of their provisions.</summary>
    public IReadOnlyList<RuleCompletions> Completions { get; private set; } = [];

    /// <summary>The vectors by which each condition of each rule is shown to matter.</summary>
    public IReadOnlyList<McDcRule> Vectors { get; private set; } = [];

    /// <summary>How the relations between families fared.</summary>
    public IReadOnlyList<MetamorphicResult> Relations { get; private set; } = [];

    /// <summary>The provisions that no table is of, and that serve no rule of which there is one; none where no table was run.</summary>
    public IEnumerable<string> WithoutTable
    {
        get
        {
            var tabled = runs.Select(t => t.Table.Provision).ToHashSet(StringComparer.Ordinal);
            return tabled.Count == 0 ? [] : Rules.Select(r => r.Key).Where(p => !tabled.Contains(p) && !Mutants.ServesOneOf(p, tabled));
        }
    }

    /// <summary>The names of the checks to report; null for every check that was run.</summary>
    public IReadOnlySet<string>? Reported { get; init; }

    /// <summary>What each check that was run looked at and found.</summary>
    public IReadOnlyList<CheckResult> Checks => [.. VerificationChecks.Of(this).Where(c => Reported?.Contains(c.Name) != false)];

    /// <summary>How many generated families were read.</summary>
    public int Generated { get; private set; }

    /// <summary>How the properties fared that were tried.</summary>
    public IReadOnlyList<PropertyResult> Properties { get; private set; } = [];

    /// <summary>Everything that does not hold, each as a sentence; mistakes that no table would notice are not among them, because law tests may.</summary>
    public IEnumerable<string> Faults => Checks.SelectMany(c => c.Cases == 0 ? c.Faults.Select(f => f.ToString()).Prepend($"{c.Name}: it was put to nothing.") : c.Faults.Select(f => f.ToString()));

    /// <summary>Runs truth tables, side by side.</summary>
    /// <param name="tables">The tables; those of provisions that are not reported on are left out.</param>
    /// <param name="most">The most combinations of one table that are tried; above it so many are sampled.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>This verification, so that calls can be chained.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public RuleVerification Run(IEnumerable<TruthTable> tables, long most = TruthTableRunner.MostRows, CancellationToken cancellationToken = default)
    {
        Bound = most;
        var runner = new TruthTableRunner(advisor, most);
        // The largest first, so that none is left to run alone.
        var ordered = tables.Where(t => IsAsked(t.Provision)).OrderByDescending(t => t.Size).ToList();
        Parallel.ForEach(ordered, new ParallelOptions { CancellationToken = cancellationToken }, table =>
        {
            var run = runner.Run(table, See, cancellationToken);
            lock (door)
            {
                runs.Add(run);
            }
        });
        return this;
    }

    /// <summary>Reads generated families, which reach further than tables do.</summary>
    /// <param name="count">How many families; from 0.</param>
    /// <param name="seed">The seed of the families, the same in every run.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>This verification, so that calls can be chained.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleVerification Generate(int count, int seed = 1, CancellationToken cancellationToken = default)
    {
        var generator = new SituationGenerator(seed);
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            foreach (var child in advisor.Assess(generator.At(i).Build(), cancellationToken).Children)
            {
                Reach.See(child.Conclusions);
                Conflicts.See(child, FormattableString.Invariant($"family {i} of seed {seed}, {child.Child.Id}"));
                See(child.Gateways);
            }
        });
        Generated += count;
        return this;
    }

    /// <summary>Tries what answers may and may not do.</summary>
    /// <param name="families">How many generated families it is tried on; from 0.</param>
    /// <param name="seed">The seed of the families, the same in every run.</param>
    /// <returns>This verification, so that calls can be chained.</returns>
    public RuleVerification Try(int families, int seed = 2)
    {
        var answers = new AnswerProperties(advisor);
        Properties = [answers.DecidedSurvivesLaterAnswers(families, seed), answers.MissingAnswersExcludeNothing(families, seed)];
        return this;
    }

    /// <summary>Tries each rule over its own questions, and every way in which what is open could be answered.</summary>
    /// <param name="most">The most combinations of one rule that are all tried; of a rule with more, about so many are sampled.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>This verification, so that calls can be chained.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleVerification Complete(int most, CancellationToken cancellationToken = default)
    {
        CompletionBound = most;
        var advisors = new AdvisorsByProvision(advisor);
        var best = shown.Where(s => IsAsked(s.Conclusion.Provision)).GroupBy(s => s.Conclusion.Provision, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.MaxBy(s => AnswerSpace.Worth(s.Conclusion))).ToList();
        var each = new RuleCompletions[best.Count];
        Parallel.For(0, best.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => each[i] = CompletionSearch.Of(Space(best[i]), most, cancellationToken));
        // A sample drawn at large may meet one side of a rule only: then families are sought that show the other, and tried about.
        var missing = each.Where(rule => !rule.IsExhaustive).SelectMany(rule => rule.Tally.Missed.Select(truth => (Rule: rule, Truth: truth))).ToList();
        var examples = Showing(missing.Select(m => (m.Rule.Provision, m.Truth)).ToHashSet(), cancellationToken);
        Parallel.ForEach(missing.GroupBy(m => m.Rule), new ParallelOptions { CancellationToken = cancellationToken }, rule =>
        {
            foreach (var example in rule.Select(m => examples.GetValueOrDefault((m.Rule.Provision, m.Truth))).Where(e => e.Conclusion is not null))
            {
                CompletionSearch.About(Space(example), rule.Key, most / 4, cancellationToken);
            }
        });
        Completions = each;

        AnswerSpace Space((FamilySituation Situation, Conclusion Conclusion) example) => AnswerSpace.Of(advisors[example.Conclusion.Provision], example.Situation, example.Conclusion);
        return this;
    }

    /// <summary>Of each provision and truth value wanted, a family that shows it: of those read already the one with the fewest answers, and otherwise the first that is generated.</summary>
    private Dictionary<(string Provision, string Truth), (FamilySituation Situation, Conclusion Conclusion)> Showing(HashSet<(string Provision, string Truth)> wanted, CancellationToken cancellationToken)
    {
        var found = shown.Where(s => wanted.Contains(KeyOf(s.Conclusion))).GroupBy(s => KeyOf(s.Conclusion)).ToDictionary(g => g.Key, g => g.MaxBy(s => AnswerSpace.Worth(s.Conclusion).Fewest));
        foreach (var situation in new SituationGenerator(0).Take(MostSought).Skip(Examples).TakeWhile(_ => found.Count < wanted.Count))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var conclusion in Conclusions(situation).SelectMany(c => c).Where(c => wanted.Contains(KeyOf(c))))
            {
                found.TryAdd(KeyOf(conclusion), (situation, conclusion));
            }
        }

        return found;

        static (string Provision, string Truth) KeyOf(Conclusion conclusion) => (conclusion.Provision, conclusion.Holds.Truth.ToString());
    }

    /// <summary>Looks for vectors that show that each condition of each rule matters.</summary>
    /// <param name="cancellationToken">Stops the search; it is not heeded where only some provisions are reported on.</param>
    /// <returns>This verification, so that calls can be chained.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleVerification Cover(CancellationToken cancellationToken = default)
    {
        var vectors = new McDcVectors(advisor);
        Vectors = only is null ? vectors.All(cancellationToken) : [.. Rules.Select(r => vectors.For(r.Key))];
        return this;
    }

    /// <summary>Tries what changes of a family may and may not do.</summary>
    /// <param name="families">On how many generated families each relation is tried; from 0.</param>
    /// <param name="cancellationToken">Stops the trial.</param>
    /// <returns>This verification, so that calls can be chained.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RuleVerification Relate(int families, CancellationToken cancellationToken = default)
    {
        Relations = new MetamorphicRelations(advisor).Try(families, cancellationToken);
        return this;
    }

    private bool IsAsked(string provision) => provision.Length > 0 && only?.Contains(provision) != false;

    private void See(IEnumerable<GatewayAssessment> assessed)
    {
        lock (door)
        {
            foreach (var gateway in assessed)
            {
                if (gateways.TryGetValue(gateway.Gateway.Id, out var reach))
                {
                    reach.See(gateway);
                }
            }
        }
    }

    private void See(TableRow row)
    {
        Reach.See(row.Conclusion);
        Mutants.Expect(row.Situation, row.Conclusion, row.Expected, row.Table.Name);
    }

    private IEnumerable<IReadOnlyList<Conclusion>> Conclusions(FamilySituation situation) =>
        situation.Children.Select(child => advisor.Conclude(situation, child));
}
