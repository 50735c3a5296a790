using System.Collections.Concurrent;

namespace DecisionSupport.Testing;

/// <summary>Makes every mistake that can be made in the rules, and looks for something that tells it from the rule. May be used from several threads.</summary>
/// <remarks>
/// A mutant is told apart where what it would conclude differs from what is <b>expected</b>, by a truth table or by a case written from the law,
/// and the rule itself concludes what is expected. The trees are read again from their leaves; nothing is compiled.
/// </remarks>
public sealed class MutantHunt
{
    private readonly AdvisorsByProvision advisors;
    private readonly TreeShapes shapes;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Mutant>> byExpectation = new(StringComparer.Ordinal);

    /// <summary>Lists the mutants of the rules.</summary>
    /// <param name="advisor">The rules.</param>
    /// <param name="examples">Conclusions in which each rule, and each member of its lists, is shown at least once.</param>
    public MutantHunt(ThresholdAdvisor advisor, IEnumerable<Conclusion> examples)
        : this(advisor, new TreeShapes(examples))
    {
    }

    internal MutantHunt(ThresholdAdvisor advisor, TreeShapes shapes)
    {
        advisors = new AdvisorsByProvision(advisor);
        this.shapes = shapes;
        Mutants = [.. shapes.All.SelectMany(MutantList.Of)];
    }

    /// <summary>Every mutant.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>The mutants that nothing has told apart.</summary>
    public IEnumerable<Mutant> Alive => Mutants.Where(m => m.KilledBy is null);

    /// <summary>Whether the truth of one of several provisions can turn on a provision.</summary>
    /// <param name="provision">The id of the provision that may be turned on.</param>
    /// <param name="others">The ids of the provisions that may turn on it.</param>
    public bool ServesOneOf(string provision, IEnumerable<string> others) => others.Any(other => shapes.TurnsOn(other, provision));

    /// <summary>Holds the mutants against what is expected of one conclusion.</summary>
    /// <param name="situation">The family.</param>
    /// <param name="conclusion">What the rule concluded.</param>
    /// <param name="expected">What it had to conclude.</param>
    /// <param name="witness">The table or case that expects it.</param>
    public void Expect(FamilySituation situation, Conclusion conclusion, Truth expected, string witness)
    {
        if (conclusion.Holds.Truth != expected)
        {
            return;
        }

        var leaves = LeavesOf(situation, conclusion);
        foreach (var mutant in byExpectation.GetOrAdd(conclusion.Provision, Concerned))
        {
            if (mutant.KilledBy is null && !(mutant.IsOfDay && IsNoMatter(mutant, conclusion)) && new MutantReading(mutant, shapes, leaves).Of(conclusion) != expected)
            {
                mutant.KilledBy = witness;
            }
        }
    }

    /// <summary>What would be concluded if the rule were the mutant.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="situation">The family of which it was concluded.</param>
    /// <param name="conclusion">What the rule concluded.</param>
    public Truth Instead(Mutant mutant, FamilySituation situation, Conclusion conclusion) =>
        new MutantReading(mutant, shapes, LeavesOf(situation, conclusion)).Of(conclusion);

    /// <summary>Records that something other than <see cref="Expect"/> tells a mutant from the rule.</summary>
    /// <param name="mutant">The mutant; one that was told apart already stays as it is.</param>
    /// <param name="witness">What tells it apart.</param>
    public static void Kill(Mutant mutant, string witness) => mutant.KilledBy ??= witness;

    /// <summary>
    /// Whether what is concluded is settled even if nothing is known at the mutant's place: then no truth there unsettles it. What a leaf would be on another day
    /// is worked out by the rules, and only where it may matter.
    /// </summary>
    private bool IsNoMatter(Mutant mutant, Conclusion conclusion) =>
        !conclusion.Holds.Truth.IsNotKnown && new Forced(shapes, mutant.Provision, mutant.Place.Id, Truth.NotKnown).Of(conclusion) == conclusion.Holds.Truth;

    private OtherLeaves LeavesOf(FamilySituation situation, Conclusion conclusion) =>
        new(advisors, situation, situation.Children.First(c => string.Equals(c.Id, conclusion.Child, StringComparison.Ordinal)));

    private IReadOnlyList<Mutant> Concerned(string provision) => [.. Mutants.Where(m => shapes.TurnsOn(provision, m.Provision))];
}
