namespace DecisionSupport.Testing;

/// <summary>Makes families from a seed, the same in every run, so varied that each rule comes out true, false and not known.</summary>
/// <remarks>
/// Chance alone seldom meets a rule of ten limbs. So each family leans one way: most answers favourable to the rules, or few answers at all.
/// Answers that contradict one another are taken back.
/// </remarks>
public sealed class SituationGenerator
{
    private readonly ulong seed;

    /// <summary>Begins a series.</summary>
    /// <param name="seed">The seed; each gives a series of its own.</param>
    public SituationGenerator(int seed) => this.seed = (ulong)seed;

    /// <summary>The day of every family, but for the few that lie on the eve of a birthday.</summary>
    public static DateOnly Day { get; } = new(2026, 3, 2);

    /// <summary>The first families of the series.</summary>
    /// <param name="count">How many; from 0.</param>
    /// <returns>The families, each made when it is asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IEnumerable<FamilySituation> Take(int count) => Enumerable.Range(0, count).Select(i => At(i).Build());

    /// <summary>One family of the series, to be changed.</summary>
    /// <param name="index">Its place in the series, from zero.</param>
    public FamilySketch At(int index) => Consistent(new FamilyDice(new Dice((seed << 32) + (ulong)index)).Roll());

    private static FamilySketch Consistent(FamilySketch sketch)
    {
        for (var i = 0; i < 20; i++)
        {
            var contradictions = Contradictions.In(sketch.Build());
            if (contradictions.Count == 0)
            {
                return sketch;
            }

            foreach (var contradiction in contradictions)
            {
                if (!sketch.Forget(contradiction.Path))
                {
                    sketch.Forget(contradiction.OtherPath);
                }
            }
        }

        throw new InvalidOperationException("A generated family stays contradictory whatever is taken back.");
    }
}
