namespace DecisionSupport.Rules.Tests;

/// <summary>Stands between the rules and a law test, so that the test can be run again as if a rule had concluded otherwise.</summary>
internal static class Hearing
{
    [ThreadStatic]
    private static Func<FamilySituation, Conclusion, Truth>? instead;

    internal static bool IsOn => instead is not null;

    /// <summary>What the test hears of a conclusion: its truth, unless another is put in its place.</summary>
    internal static Truth Of(FamilySituation situation, Conclusion conclusion) => instead?.Invoke(situation, conclusion) ?? conclusion.Holds.Truth;

    /// <summary>Runs a test that hears what <paramref name="says"/> says; false where the test then fails.</summary>
    internal static bool Passes(Action test, Func<FamilySituation, Conclusion, Truth> says)
    {
        instead = says;
        try
        {
            test();
            return true;
        }
        catch (Exception fault) when (fault is System.Reflection.TargetInvocationException or Xunit.Sdk.XunitException)
        {
            return false;
        }
        finally
        {
            instead = null;
        }
    }
}
