namespace DecisionSupport.Testing;

/// <summary>Two families found for one condition, and whether they show that it matters.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
/// <param name="Was">The condition in the first.</param>
/// <param name="Became">The condition in the second.</param>
/// <param name="Form">How it is shown; null where it is not.</param>
/// <param name="MovedWith">The places of the other conditions that differ.</param>
internal sealed record FoundPair(Tried One, Tried Other, Truth Was, Truth Became, McDcForm? Form, IReadOnlyList<int> MovedWith)
{
    /// <summary>Compares two families; null where the condition is the same in both.</summary>
    internal static FoundPair? Between(Tried one, Tried other, ConditionAt condition, TreeShape shape)
    {
        var (was, became) = (condition.In(one.Conclusion).Leaf.Truth, condition.In(other.Conclusion).Leaf.Truth);
        if (was == became)
        {
            return null;
        }

        var (before, after) = (ConditionAt.In(one.Conclusion, shape), ConditionAt.In(other.Conclusion, shape));
        var moved = before.Zip(after).Where(c => c.First.Leaf.Truth != c.Second.Leaf.Truth && !c.First.Way.SequenceEqual(condition.Way)).Select(c => c.First.Place).Distinct().ToList();
        return new FoundPair(one, other, was, became, Judge(one.Conclusion, other.Conclusion, condition, was, became, moved.Count), moved);
    }

    private static McDcForm? Judge(Conclusion one, Conclusion other, ConditionAt condition, Truth was, Truth became, int moved)
    {
        var (first, second) = (one.Holds.Truth, other.Holds.Truth);
        if (first == second)
        {
            return null;
        }

        var (there, back) = (condition.Instead(one, became), condition.Instead(other, was));
        return moved == 0 ? McDcForm.UniqueCause
            : there == second && back == first ? McDcForm.Masking
            : there != first && back != second ? McDcForm.Coupled
            : null;
    }
}
