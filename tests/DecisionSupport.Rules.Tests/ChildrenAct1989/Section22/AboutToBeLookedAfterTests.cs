using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section22;

/// <summary>The first day: accommodation that has begun, and proposals to look after a child (Children Act 1989 s 22(1)(b), (2) and (4)).</summary>
public sealed class AboutToBeLookedAfterTests
{
    private const string Expected = "accommodation/expected-more-than-24-hours";

    [Theory]
    [InlineData("section-20", true)]
    [InlineData("section-21", true)]
    [InlineData("another-social-services-function", true)]
    [InlineData("section-17", false)]
    [InlineData("not-accommodated", false)]
    public void Accommodation_has_begun_under_a_function_that_counts(string under, bool counts)
    {
        Begun().Says("accommodation/under", under).Truth<AccommodationBegun>().Should().Be(Truth.Of(counts));
        Begun().Unsaid("accommodation/under").Truth<AccommodationBegun>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Accommodation_that_is_to_end_within_a_day_has_not_begun_for_more_than_24_hours() =>
        LookedAfter.TurnsOn<AccommodationBegun>(Begun, Expected);

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Each_is_about_a_child_under_eighteen(string born, bool under)
    {
        Begun(born).Truth<AccommodationBegun>().Should().Be(Truth.Of(under));
        Begun(born).Truth<AboutToBeLookedAfter>().Should().Be(Truth.Of(under));
        Begun(born).Says(Expected, "no").Says("accommodation/proposed").Truth<AboutToBeLookedAfter>().Should().Be(Truth.Of(under));
        Begun(born).Unsaid("date-of-birth").Truth<AccommodationBegun>().Should().Be(Truth.NotKnown);
        Begun(born).Unsaid("date-of-birth").Truth<AboutToBeLookedAfter>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_proposal_or_accommodation_that_has_begun_is_enough_by_itself()
    {
        LookedAfter.Sam().NothingAhead().Truth<AboutToBeLookedAfter>().Should().Be(Truth.False);
        foreach (var question in new[] { "accommodation/proposed", "looked-after/proposed-otherwise", Expected })
        {
            LookedAfter.Sam().NothingAhead().Says(question).Truth<AboutToBeLookedAfter>().Should().Be(Truth.True);
            LookedAfter.Sam().NothingAhead().Unsaid(question).Truth<AboutToBeLookedAfter>().Should().Be(Truth.NotKnown);
        }
    }

    private static Given Begun(string born) => LookedAfter.Sam(born).NothingAhead().Says(Expected);

    private static Given Begun() => Begun("2013-06-01");
}
