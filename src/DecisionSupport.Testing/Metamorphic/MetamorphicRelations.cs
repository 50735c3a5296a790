namespace DecisionSupport.Testing;

/// <summary>The relations that hold of every family, and their trial on generated ones. May be used from several threads.</summary>
/// <param name="advisor">The rules.</param>
public sealed class MetamorphicRelations(ThresholdAdvisor advisor)
{
    /// <summary>Every relation, in a fixed order.</summary>
    public static IReadOnlyList<MetamorphicRelation> All { get; } = [.. RelationsOfNames.All, .. RelationsOfCompany.All, .. RelationsOfAnswers.All, .. RelationsOfDayAndNation.All, .. RelationsOfHarm.All];

    /// <summary>A relation by its name.</summary>
    /// <param name="name">Its name; case counts.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static MetamorphicRelation Named(string name) =>
        All.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.Ordinal)) ?? throw new ArgumentException($"There is no relation '{name}'. The relations are: {string.Join(", ", All)}.", nameof(name));

    /// <summary>Tries every relation.</summary>
    /// <param name="families">On how many generated families each is tried.</param>
    /// <param name="cancellationToken">Stops the trial.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<MetamorphicResult> Try(int families, CancellationToken cancellationToken = default) => [.. All.Select(r => Try(r, families, cancellationToken))];

    /// <summary>Tries one relation on families of its own, side by side; what comes of it is the same in every run.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="families">On how many generated families it is tried.</param>
    /// <param name="cancellationToken">Stops the trial.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public MetamorphicResult Try(MetamorphicRelation relation, int families, CancellationToken cancellationToken = default)
    {
        var each = new MetamorphicResult[families];
        var generator = new SituationGenerator(relation.Seed);
        Parallel.For(0, families, new ParallelOptions { CancellationToken = cancellationToken }, i => each[i] = Try(relation, generator.At(i), i));
        return new MetamorphicResult(relation, families, each.Sum(r => r.Decided), each.Sum(r => r.Live), each.Sum(r => r.Moved), [.. each.SelectMany(r => r.Violations)]);
    }

    private MetamorphicResult Try(MetamorphicRelation relation, FamilySketch family, int index)
    {
        var undecided = new MetamorphicResult(relation, 1, 0, 0, 0, []);
        if (relation.Vary(family, new Dice(((ulong)relation.Seed << 32) + (ulong)index)) is not { } pair || Contradictions.In(pair.One).Count > 0 || Contradictions.In(pair.Other).Count > 0)
        {
            return undecided;
        }

        // A child who is not in both is company, and is not compared.
        var children = advisor.Assess(pair.One).Children.Zip(advisor.Assess(pair.Other).Children, (one, other) => new ComparedChild(one, other)).ToList();
        return undecided with
        {
            Decided = 1,
            Live = children.Sum(c => c.One.Gateways.Count(g => g.IsLive || g.Status == GatewayStatus.Barred)),
            Moved = children.Sum(c => c.Gateways.Count(g => g.One.Status != g.Other.Status)),
            Violations = [.. children.SelectMany(c => relation.Broken(c).Select(broken => $"family {index} of seed {relation.Seed}, {c.One.Child.Path}: {broken}"))],
        };
    }
}
