namespace DecisionSupport.Testing;

/// <summary>Verifies rules: their truth tables, how far each rule and limb is reached, and which mistakes nothing would notice.</summary>
public sealed class RuleVerification
{
    /// <summary>How many generated families show the shape of every rule.</summary>
    private const int Examples = 300;

    private readonly ThresholdAdvisor advisor;
    private readonly List<TruthTableRun> runs = [];
    private readonly Lock door = new();

    /// <summary>Begins to verify.</summary>
    /// <param name="advisor">The rules.</param>
    public RuleVerification(ThresholdAdvisor advisor)
    {
        this.advisor = advisor;
        var shown = new SituationGenerator(0).Take(Examples).SelectMany(Conclusions).SelectMany(c => c).ToList();
        var shapes = new TreeShapes(shown);
        Reach = new ReachLog(shapes);
        Mutants = new MutantHunt(advisor, shapes);
    }

    /// <summary>What came of each table, in the order of their names.</summary>
    public IReadOnlyList<TruthTableRun> Tables => [.. runs.OrderBy(r => r.Table.Name, StringComparer.Ordinal)];

    /// <summary>How often each rule and limb was true, false and not known, and whether it ever mattered.</summary>
    public ReachLog Reach { get; }

    /// <summary>The mistakes, and what told each apart.</summary>
    public MutantHunt Mutants { get; }

    /// <summary>How many generated families were read.</summary>
    public int Generated { get; private set; }

    /// <summary>How the properties fared that were tried.</summary>
    public IReadOnlyList<PropertyResult> Properties { get; private set; } = [];

    /// <summary>Everything that does not hold, each as a sentence; mistakes that no table would notice are not among them, because law tests may.</summary>
    public IEnumerable<string> Faults =>
    [
        .. Tables.SelectMany(t => t.Mismatches.Select(m => $"{t.Table.Name}: {m}.")),
        .. Tables.SelectMany(t => t.NeverReached.Select(never => $"{t.Table.Name}: the rule never came out {never}, and the table expects it.")),
        .. Reach.Provisions.SelectMany(r => r.Value.Missed.Select(missed => $"{r.Key} never came out {missed}.")),
        .. Reach.Dead.Select(limb => $"{limb.Provision}: {limb.Path} never decided anything."),
        .. Reach.Toothless.Select(limb => $"{limb.Provision}: {limb.Path} never took anything away."),
        .. Properties.Where(p => !p.Holds).SelectMany(p => p.Violations.DefaultIfEmpty("it was not put to the test").Select(v => $"{p.Name}: {v}.")),
    ];

    /// <summary>Runs truth tables, side by side.</summary>
    public RuleVerification Run(IEnumerable<TruthTable> tables, CancellationToken cancellationToken = default)
    {
        var runner = new TruthTableRunner(advisor);
        // The largest first, so that none is left to run alone.
        var ordered = tables.OrderByDescending(t => t.Size).ToList();
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
    public RuleVerification Generate(int count, int seed = 1, CancellationToken cancellationToken = default)
    {
        var generator = new SituationGenerator(seed);
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            foreach (var conclusions in Conclusions(generator.At(i).Build()))
            {
                Reach.See(conclusions);
            }
        });
        Generated += count;
        return this;
    }

    /// <summary>Tries what answers may and may not do.</summary>
    public RuleVerification Try(int families, int seed = 2)
    {
        var answers = new AnswerProperties(advisor);
        Properties = [answers.DecidedSurvivesLaterAnswers(families, seed), answers.MissingAnswersExcludeNothing(families, seed)];
        return this;
    }

    private void See(TableRow row)
    {
        Reach.See(row.Conclusion);
        Mutants.Expect(row.Situation, row.Conclusion, row.Expected, row.Table.Name);
    }

    private IEnumerable<IReadOnlyList<Conclusion>> Conclusions(FamilySituation situation) =>
        situation.Children.Select(child => advisor.Conclude(situation, child));
}
