namespace DecisionSupport.Testing;

/// <summary>Counts, over many families, what each rule and each limb came to, and looks for limbs that never matter. May be used from several threads.</summary>
public sealed class ReachLog
{
    private readonly TreeShapes shapes;
    private readonly Dictionary<string, LimbReach[]> limbs;
    private readonly SortedDictionary<string, Tally> provisions = new(StringComparer.Ordinal);

    /// <summary>Begins to count.</summary>
    /// <param name="examples">Conclusions in which each rule, and each member of its lists, is shown at least once.</param>
    public ReachLog(IEnumerable<Conclusion> examples)
        : this(new TreeShapes(examples))
    {
    }

    internal ReachLog(TreeShapes shapes)
    {
        this.shapes = shapes;
        limbs = shapes.All.ToDictionary(s => s.Provision, s => s.Places.Select(p => new LimbReach(s.Provision, p)).ToArray(), StringComparer.Ordinal);
        foreach (var shape in shapes.All)
        {
            provisions[shape.Provision] = new Tally();
        }
    }

    /// <summary>How often each rule concluded true, false and not known, by provision.</summary>
    public IReadOnlyDictionary<string, Tally> Provisions => provisions;

    /// <summary>Every place of every rule, but for the whole.</summary>
    public IEnumerable<LimbReach> Limbs => limbs.OrderBy(l => l.Key, StringComparer.Ordinal).SelectMany(l => l.Value).Where(l => l.Place.Parent is not null);

    /// <summary>Limbs whose truth alone never decided what their rule concluded.</summary>
    public IEnumerable<LimbReach> Dead => Limbs.Where(l => !l.IsDecisive);

    /// <summary>Exceptions that never took a rule's conclusion away.</summary>
    public IEnumerable<LimbReach> Toothless => Limbs.Where(l => l.IsException && !l.Bites);

    /// <summary>Counts the conclusions of one child's case.</summary>
    /// <param name="conclusions">The conclusions, of rules that the examples showed.</param>
    /// <exception cref="KeyNotFoundException">A conclusion is under a provision that no example showed.</exception>
    public void See(IEnumerable<Conclusion> conclusions)
    {
        foreach (var conclusion in conclusions)
        {
            See(conclusion);
        }
    }

    /// <summary>Counts one conclusion.</summary>
    /// <param name="conclusion">The conclusion, of a rule that the examples showed.</param>
    /// <exception cref="KeyNotFoundException">It is under a provision that no example showed.</exception>
    public void See(Conclusion conclusion)
    {
        // One rule's counts are guarded by that rule's own list.
        lock (limbs[conclusion.Provision])
        {
            provisions[conclusion.Provision].Add(conclusion.Holds.Truth);
            See(conclusion, conclusion.Holds, TreeShape.Root);
            Decide(conclusion);
        }
    }

    private void See(Conclusion conclusion, Proposition proposition, int at)
    {
        limbs[conclusion.Provision][at].Tally.Add(proposition.Truth);
        foreach (var (index, part) in TreeShape.Parts(proposition))
        {
            See(conclusion, part, shapes[conclusion.Provision].Below(at, index));
        }
    }

    private void Decide(Conclusion conclusion)
    {
        foreach (var limb in limbs[conclusion.Provision])
        {
            if (limb.IsDecisive && (limb.Bites || !limb.IsException))
            {
                continue;
            }

            var (ifTrue, ifFalse) = (Of(conclusion, limb, Truth.True), Of(conclusion, limb, Truth.False));
            limb.IsDecisive |= ifTrue != ifFalse;
            // An exception that holds is a negation that is false: it bites where all is as if it were false, and would not be if it were true.
            limb.Bites |= limb.IsException && ifTrue != ifFalse && conclusion.Holds.Truth == ifFalse;
        }
    }

    private Truth Of(Conclusion conclusion, LimbReach limb, Truth truth) => new Forced(shapes, limb.Provision, limb.Place.Id, truth).Of(conclusion);
}
