using System.Globalization;
using DecisionSupport.Explain;

namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>Each change of the law that touches what is encoded: the day before, the first day, the last day, the day after.</summary>
public sealed class LawOnADayTests
{
    private static readonly LawBook Law = ChildrenAct.Law;

    [Theory]
    [InlineData("CA1989/s20/7", "1991-10-14", Nation.England)]
    [InlineData("CA1989/s44/1/a", "1991-10-14", Nation.England)]
    [InlineData("CA1989/s4/1/a", "2003-12-01", Nation.England)]
    [InlineData("CA1989/s31/9/seeing-hearing", "2005-01-31", Nation.England)]
    [InlineData("CA1989/s20/6", "2005-03-01", Nation.England)]
    [InlineData("CA1989/s20/9/aa", "2005-12-30", Nation.England)]
    [InlineData("CA1989/s14C/1", "2005-12-30", Nation.Wales)]
    [InlineData("CA1989/s17/6/accommodation", "2002-11-07", Nation.England)]
    [InlineData("CA1989/s17/4A", "2005-03-01", Nation.England)]
    [InlineData("CA1989/s47/5A", "2005-03-01", Nation.England)]
    [InlineData("CA1989/s4ZA/1", "2009-04-06", Nation.England)]
    [InlineData("CA1989/s22C/2", "2011-04-01", Nation.England)]
    [InlineData("CA1989/s23ZA/2", "2011-04-01", Nation.England)]
    [InlineData("SI2010-959/4", "2011-04-01", Nation.England)]
    [InlineData("CA1989/sch2/6/1/c", "2011-04-01", Nation.England)]
    [InlineData("LASPO2012/s104", "2012-12-03", Nation.England)]
    [InlineData("CA1989/s20/9/a", "2014-04-22", Nation.England)]
    [InlineData("CA1989/s32/1", "2014-04-22", Nation.Wales)]
    [InlineData("CA1989/s22/3A", "2014-05-13", Nation.England)]
    [InlineData("CA1989/s22C/7", "2014-07-25", Nation.England)]
    [InlineData("CA1989/s22C/9A", "2014-07-25", Nation.England)]
    [InlineData("CA1989/s22C/9B", "2014-07-25", Nation.England)]
    [InlineData("CA1989/s17ZA/1", "2015-04-01", Nation.England)]
    [InlineData("CA1989/s17ZD/1", "2015-04-01", Nation.England)]
    [InlineData("SI2010-959/39/2", "2015-04-01", Nation.England)]
    [InlineData("DAA2021/s1", "2021-10-01", Nation.England)]
    [InlineData("DAA2021/s1/2", "2021-10-01", Nation.Wales)]
    [InlineData("SI2010-959/27A", "2021-09-09", Nation.England)]
    [InlineData("DAA2021/s3/2", "2022-01-31", Nation.England)]
    [InlineData("SI2010-959/27C", "2023-10-28", Nation.England)]
    [InlineData("WT2023/conference", "2023-12-15", Nation.England)]
    [InlineData("DAA2021/s22/6", "2024-11-27", Nation.England)]
    [InlineData("CA1989/s22H", "2026-06-29", Nation.England)]
    [InlineData("SSWBA2014/s76", "2016-04-06", Nation.Wales)]
    public void A_provision_is_law_on_its_first_day_and_the_day_after_and_not_the_day_before(string id, string first, Nation nation)
    {
        var day = DateOnly.ParseExact(first, "yyyy-MM-dd");

        (Law[id].IsInForce(day.AddDays(-1), nation), Law[id].IsInForce(day, nation), Law[id].IsInForce(day.AddDays(1), nation)).Should().Be((false, true, true));
    }

    [Theory]
    [InlineData("CA1989/s17/1")]
    [InlineData("CA1989/s20/1/c")]
    [InlineData("CA1989/s20/7")]
    [InlineData("CA1989/s22/1")]
    public void Part_III_is_law_in_Wales_on_its_last_day_and_the_day_before_and_not_the_day_after(string id)
    {
        var last = new DateOnly(2016, 4, 5);

        (Law[id].IsInForce(last.AddDays(-1), Nation.Wales), Law[id].IsInForce(last, Nation.Wales), Law[id].IsInForce(last.AddDays(1), Nation.Wales)).Should().Be((true, true, false));
        Law[id].IsInForce(last.AddDays(1), Nation.England).Should().BeTrue();
    }

    /// <summary>Every gateway in each nation, at each first and last day of its provision that is encoded.</summary>
    public static TheoryData<string, Nation, string> Boundaries
    {
        get
        {
            var all = new TheoryData<string, Nation, string>();
            foreach (var gateway in Law.Ladder.Gateways.Where(g => g.NotEncoded is null))
            {
                foreach (var period in Law[gateway.Provision].Periods)
                {
                    foreach (var first in new[] { period.From, period.Until?.AddDays(1) }.OfType<DateOnly>().Where(d => d > Law.EncodedFrom))
                    {
                        all.Add(gateway.Id, period.Nation, first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    }
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void A_gateway_speaks_on_the_days_of_its_provision_and_is_silent_beside_them(string gateway, Nation nation, string first)
    {
        var change = DateOnly.ParseExact(first, "yyyy-MM-dd");
        var provision = Law[Law.Ladder.Gateways.Single(g => g.Id == gateway).Provision];

        foreach (var day in new[] { change.AddDays(-2), change.AddDays(-1), change, change.AddDays(1) }.Where(d => d >= Law.EncodedFrom))
        {
            var expected = provision.Periods.Any(p => p.Nation == nation && p.From <= day && (p.Until is null || day <= p.Until)) ? "speaks"
                : provision.EarlierWordings.Any(e => e.Nation == nation && day <= e.Until) ? "NotEncoded"
                : "NotInForce";

            Said(gateway, nation, day).Should().Be(expected, "{0} in {1} on {2}", gateway, nation, day);
        }
    }

    [Fact]
    public void Of_a_day_on_which_an_earlier_wording_was_law_nothing_is_said_either_way()
    {
        var page = AssessmentText.Of(Empty(Nation.England, new DateOnly(2014, 5, 1)));

        page.Should().NotContain("Not in force in England on this day: Preferences");
        string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Contain("Children Act 1989 s 22C(7) to (9) is stated from 25 July 2014 only, and what applied in England on 1 May 2014 is not");
    }

    [Fact]
    public void An_earlier_wording_ends_on_the_day_before_the_first_that_is_encoded() =>
        Law.All.Where(p => p.EarlierWordings.Count > 0).Should().NotBeEmpty().And.OnlyContain(p =>
            p.EarlierWordings.All(e => p.Periods.All(period => period.Nation != e.Nation) || p.Periods.Any(period => period.Nation == e.Nation && period.From == e.Until.AddDays(1))));

    private static string Said(string gateway, Nation nation, DateOnly day) =>
        Empty(nation, day).Children[0].Gateway(gateway).Status switch
        {
            GatewayStatus.NotEncoded => "NotEncoded",
            GatewayStatus.NotInForce => "NotInForce",
            _ => "speaks",
        };

    private static Assessment Empty(Nation nation, DateOnly day)
    {
        var family = new FamilySituationBuilder(day, nation, "Exampleshire");
        family.Child("sam", "Sam");
        return new ThresholdAdvisor(ChildrenAct.Rules, Law).Assess(family.Build());
    }

    // No commencement has been seen, on the day of Royal Assent or since.
    [Theory]
    [InlineData("2026-04-28")]
    [InlineData("2026-04-29")]
    [InlineData("2026-06-29")]
    [InlineData("2027-01-01")]
    public void Family_group_decision_making_before_proceedings_is_law_on_no_day(string day) =>
        Law["CA1989/s31ZA"].IsInForce(DateOnly.ParseExact(day, "yyyy-MM-dd"), Nation.England).Should().BeFalse();

    [Theory]
    [InlineData("2014-04-21", false)]
    [InlineData("2014-04-22", true)]
    [InlineData("2014-04-23", true)]
    public void A_day_before_the_first_that_is_encoded_is_refused(string day, bool answered)
    {
        var family = new FamilySituationBuilder(DateOnly.ParseExact(day, "yyyy-MM-dd"), Nation.England, "Exampleshire");
        family.Child("sam", "Sam");
        var asking = FluentActions.Invoking(() => new ThresholdAdvisor(ChildrenAct.Rules, Law).Assess(family.Build()));

        if (answered)
        {
            asking.Should().NotThrow();
        }
        else
        {
            asking.Should().Throw<LawNotEncodedException>().WithMessage("*22 April 2014*");
        }
    }
}
