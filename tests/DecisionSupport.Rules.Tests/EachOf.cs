namespace DecisionSupport.Rules.Tests;

/// <summary>For tests whose every answer is needed: with all it is so, with a no for any one it is not, and with any one unasked it is not known.</summary>
internal static class EachOf
{
    internal static void IsNeeded(Func<Given> all, string provision, params string[] questions)
    {
        all().Truth(provision).Should().Be(Truth.True);
        foreach (var question in questions)
        {
            all().Says(question, "no").Truth(provision).Should().Be(Truth.False, "{0} is no", question);
            all().Unsaid(question).Truth(provision).Should().Be(Truth.NotKnown, "{0} is not asked", question);
        }
    }

    internal static void EndsAtEighteen(Func<Given> all, string provision)
    {
        all().Says("date-of-birth", "2008-03-03").Truth(provision).Should().Be(Truth.True);
        all().Says("date-of-birth", "2008-03-02").Truth(provision).Should().Be(Truth.False);
        all().Unsaid("date-of-birth").Truth(provision).Should().Be(Truth.NotKnown);
    }
}
