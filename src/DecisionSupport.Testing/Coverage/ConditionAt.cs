namespace DecisionSupport.Testing;

/// <summary>A condition in one conclusion: a leaf, and the way to it from the root, member by member.</summary>
/// <param name="Place">Its place in the rule, which it shares with the same condition of other members.</param>
/// <param name="Way">Which part to take at each step; <see cref="TreeShape.Complete"/> for whether a list is complete.</param>
/// <param name="Leaf">What stands there.</param>
internal sealed record ConditionAt(int Place, IReadOnlyList<int> Way, Proposition Leaf)
{
    /// <summary>Every condition of a conclusion, in the order of the rule; what another rule concluded is one condition.</summary>
    internal static List<ConditionAt> In(Conclusion conclusion, TreeShape shape)
    {
        var found = new List<ConditionAt>();
        Walk(conclusion.Holds, TreeShape.Root, [], shape, found);
        return found;
    }

    /// <summary>The same condition in another conclusion of the same rule, of the same subject.</summary>
    internal ConditionAt In(Conclusion conclusion) =>
        this with { Leaf = TreeShape.Unlabelled(Way.Aggregate(conclusion.Holds, Part)) };

    /// <summary>What would be concluded if this condition alone were another.</summary>
    internal Truth Instead(Conclusion conclusion, Truth truth) => With(conclusion.Holds, truth, 0);

    /// <summary>What the parts beside the way must come to, so that this condition alone decides.</summary>
    internal IEnumerable<(Proposition Part, Truth Wanted)> Beside(Conclusion conclusion)
    {
        var proposition = conclusion.Holds;
        foreach (var at in Way)
        {
            var node = TreeShape.Unlabelled(proposition);
            var wanted = Truth.Of(!IsAny(node));
            for (var i = 0; i < node.Parts.Count; i++)
            {
                if (i != at)
                {
                    yield return (node.Parts[i], wanted);
                }
            }

            if (node is Quantified quantified && at != TreeShape.Complete)
            {
                yield return (quantified.Complete, Truth.True);
            }

            proposition = Part(node, at);
        }
    }

    private static bool IsAny(Proposition node) => node is Disjunction or Quantified { Quantifier: Quantifier.Any };

    private static Proposition Part(Proposition proposition, int at)
    {
        var node = TreeShape.Unlabelled(proposition);
        return at == TreeShape.Complete ? ((Quantified)node).Complete : node.Parts[at];
    }

    private static void Walk(Proposition proposition, int place, IReadOnlyList<int> way, TreeShape shape, List<ConditionAt> found)
    {
        var node = TreeShape.Unlabelled(proposition);
        if (node is Ground or LawGround or Reliance)
        {
            found.Add(new ConditionAt(place, way, node));
            return;
        }

        for (var i = 0; i < node.Parts.Count; i++)
        {
            Walk(node.Parts[i], shape.Below(place, node is Quantified ? 0 : i), [.. way, i], shape, found);
        }

        if (node is Quantified quantified)
        {
            Walk(quantified.Complete, shape.Below(place, TreeShape.Complete), [.. way, TreeShape.Complete], shape, found);
        }
    }

    private Truth With(Proposition proposition, Truth truth, int depth)
    {
        if (depth == Way.Count)
        {
            return truth;
        }

        var node = TreeShape.Unlabelled(proposition);
        var below = With(Part(node, Way[depth]), truth, depth + 1);
        return node switch
        {
            Negation => !below,
            Unsettled => below.IsFalse ? Truth.False : Truth.NotKnown,
            Quantified quantified => Joined(node, Way[depth], below, Whoever(quantified, Way[depth] == TreeShape.Complete ? below : quantified.Complete.Truth)),
            _ => Joined(node, Way[depth], below, Truth.Of(!IsAny(node))),
        };
    }

    /// <summary>What is known of whoever is not recorded.</summary>
    private static Truth Whoever(Quantified quantified, Truth complete) => complete.IsTrue ? Truth.Of(!IsAny(quantified)) : Truth.NotKnown;

    private static Truth Joined(Proposition node, int at, Truth instead, Truth all)
    {
        var any = IsAny(node);
        for (var i = 0; i < node.Parts.Count; i++)
        {
            var part = i == at ? instead : node.Parts[i].Truth;
            all = any ? all | part : all & part;
        }

        return all;
    }
}
