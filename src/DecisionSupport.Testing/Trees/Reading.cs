namespace DecisionSupport.Testing;

/// <summary>Reads a proposition again from its leaves, with one change somewhere in a provision's tree.</summary>
/// <param name="shapes">The places of every provision.</param>
/// <param name="provision">The provision in whose tree the change is made; where other provisions rely on it, the change is felt there too.</param>
/// <param name="place">The place of the change.</param>
internal abstract class Reading(TreeShapes shapes, string provision, int place)
{
    /// <summary>What a conclusion would be.</summary>
    internal Truth Of(Conclusion conclusion) =>
        shapes.TurnsOn(conclusion.Provision, provision)
            ? Of(conclusion.Holds, shapes[conclusion.Provision], TreeShape.Root)
            : conclusion.Holds.Truth;

    /// <summary>The truth at the place of the change.</summary>
    protected abstract Truth Changed(Proposition proposition, TreeShape shape);

    /// <summary>The truth of a part below a place.</summary>
    protected Truth Below(Proposition part, TreeShape shape, int parent, int index) => Of(part, shape, shape.Below(parent, index));

    /// <summary>The truth at a place as the rule states it, with any change below.</summary>
    protected Truth Plain(Proposition proposition, TreeShape shape, int at) => proposition switch
    {
        Conjunction => All(proposition.Parts, shape, at, any: false),
        Disjunction => All(proposition.Parts, shape, at, any: true),
        Negation negation => !Below(negation.Inner, shape, at, 0),
        Quantified quantified => Members(quantified, shape, at, quantified.Quantifier == Quantifier.Any, Below(quantified.Complete, shape, at, TreeShape.Complete)),
        Unsettled unsettled => Below(unsettled.Inner, shape, at, 0).IsFalse ? Truth.False : Truth.NotKnown,
        Reliance reliance => Of(reliance.Conclusion),
        _ => proposition.Truth,
    };

    /// <summary>And, or or, over parts; one may be left out.</summary>
    protected Truth All(IReadOnlyList<Proposition> parts, TreeShape shape, int at, bool any, int except = -1)
    {
        var all = any ? Truth.False : Truth.True;
        for (var i = 0; i < parts.Count; i++)
        {
            if (i != except)
            {
                var part = Below(parts[i], shape, at, i);
                all = any ? all | part : all & part;
            }
        }

        return all;
    }

    /// <summary>Any, or every, over the members of a list and whoever is not recorded.</summary>
    protected Truth Members(Quantified quantified, TreeShape shape, int at, bool any, Truth complete)
    {
        var all = complete.IsTrue ? Truth.Of(!any) : Truth.NotKnown;
        for (var i = 0; i < quantified.Parts.Count; i++)
        {
            var member = Below(quantified.Parts[i], shape, at, 0);
            all = any ? all | member : all & member;
        }

        return all;
    }

    private Truth Of(Proposition proposition, TreeShape shape, int at)
    {
        var unlabelled = TreeShape.Unlabelled(proposition);
        return at == place && string.Equals(shape.Provision, provision, StringComparison.Ordinal) ? Changed(unlabelled, shape) : Plain(unlabelled, shape, at);
    }
}
