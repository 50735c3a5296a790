namespace DecisionSupport.Testing;

/// <summary>A partial assignment of a table: the combinations in which each named input has one of the values named.</summary>
/// <param name="Masks">For each input, a bit for each value that it may have.</param>
/// <param name="Line">Where it stands in the table.</param>
internal sealed record Cover(IReadOnlyList<ulong> Masks, int Line)
{
    internal bool Covers(ReadOnlySpan<int> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if ((Masks[i] & (1UL << values[i])) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
