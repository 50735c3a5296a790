namespace DecisionSupport.Inference;

internal static class Conditions
{
    internal static bool Hold<TItem>(this Func<TItem, bool>[] conditions, TItem item)
    {
        foreach (var condition in conditions)
        {
            if (!condition(item))
                return false;
        }

        return true;
    }
}
