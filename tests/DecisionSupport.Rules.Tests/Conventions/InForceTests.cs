namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>On every day and in each nation, one version of a provision is law, or the test says why none is.</summary>
public sealed class InForceTests
{
    private const string CarersBegan = "the assessment of carers began in England on 1 April 2015";

    private static readonly LawBook Law = ChildrenAct.Law;

    private const string Edition = "the edition of December 2023; no earlier one is encoded";
    private const string OfEngland = "guidance for local authorities in England";
    private const string EditionOf2023 = "the edition of December 2023, for England; earlier ones are not encoded";
    private const string ActOf2021 = "begun in 2021 and 2022";
    private const string OtherRegulations = "other regulations apply in Wales, and are not encoded";

    /// <summary>Encoded provisions with a day, from the first day encoded, on which none of their versions is law in a nation.</summary>
    private static readonly Dictionary<(string Provision, Nation Nation), string> NotAlways = new()
    {
        [("CA1989/s20/6", Nation.Wales)] = "when the present wording began in Wales was not read",
        [("PRACTICE/refusal-not-advised", Nation.England)] = "guidance of April 2018",
        [("CA1989/s17ZA/1", Nation.England)] = CarersBegan,
        [("CA1989/s17ZA/3", Nation.England)] = CarersBegan,
        [("CA1989/s17ZA/4", Nation.England)] = CarersBegan,
        [("CA1989/s17ZB/3", Nation.England)] = CarersBegan,
        [("CA1989/s17ZC", Nation.England)] = CarersBegan,
        [("CA1989/s17ZD/1", Nation.England)] = CarersBegan,
        [("CA1989/s17ZD/2", Nation.England)] = CarersBegan,
        [("CA1989/s17ZD/6", Nation.England)] = CarersBegan,
        [("CA1989/s17ZD/carer", Nation.England)] = CarersBegan,
        [("CA1989/s17ZF", Nation.England)] = CarersBegan,
        [("CA1989/s17ZF/carer", Nation.England)] = CarersBegan,
        [("CA1989/s22C/7", Nation.England)] = "the present wording, subject to fostering by those who may adopt",
        [("CA1989/s22C/9A", Nation.England)] = "inserted in 2014",
        [("CA1989/s22C/9B", Nation.England)] = "inserted in 2014",
        [("SI2010-959/27A", Nation.England)] = "inserted in 2021",
        [("SI2010-959/27C", Nation.England)] = "inserted in 2023",
        [("SI2010-959/39/2", Nation.England)] = "regulation 39 as substituted in 2015",
        [("SI2010-959/39/4", Nation.England)] = "regulation 39 as substituted in 2015",
        [("SI2010-959/39/5", Nation.England)] = "regulation 39 as substituted in 2015",
        [("CA1989/s47/5A", Nation.Wales)] = "when it came into force in Wales was not read",
        [("WT2023/strategy-discussion", Nation.England)] = Edition,
        [("WT2023/strategy-discussion", Nation.Wales)] = OfEngland,
        [("WT2023/conference", Nation.England)] = Edition,
        [("WT2023/conference", Nation.Wales)] = OfEngland,
        [("WT2023/plan", Nation.England)] = Edition,
        [("WT2023/plan", Nation.Wales)] = OfEngland,
        [("WT2023/core-group", Nation.England)] = Edition,
        [("WT2023/core-group", Nation.Wales)] = OfEngland,
        [("WT2023/review-conference", Nation.England)] = Edition,
        [("WT2023/review-conference", Nation.Wales)] = OfEngland,
        [("DFE2014/legal-planning", Nation.Wales)] = OfEngland,
        [("DFE2014/letter", Nation.Wales)] = OfEngland,
        [("DFE2014/issue-at-once", Nation.Wales)] = OfEngland,
        [("DFE2014/meeting", Nation.Wales)] = OfEngland,
        [("DFE2014/outcome", Nation.Wales)] = OfEngland,
        [("WT2023/early-help", Nation.England)] = EditionOf2023,
        [("WT2023/early-help", Nation.Wales)] = EditionOf2023,
        [("WT2023/referral", Nation.England)] = EditionOf2023,
        [("WT2023/referral", Nation.Wales)] = EditionOf2023,
        [("WT2023/assessment", Nation.England)] = EditionOf2023,
        [("WT2023/assessment", Nation.Wales)] = EditionOf2023,
        [("DAA2021/s1", Nation.England)] = ActOf2021,
        [("DAA2021/s1", Nation.Wales)] = ActOf2021,
        [("DAA2021/s1/2", Nation.England)] = ActOf2021,
        [("DAA2021/s1/2", Nation.Wales)] = ActOf2021,
        [("DAA2021/s3/2", Nation.England)] = ActOf2021,
        [("DAA2021/s3/2", Nation.Wales)] = ActOf2021,
        [("PRACTICE/violence-under-sixteen", Nation.England)] = ActOf2021,
        [("PRACTICE/violence-under-sixteen", Nation.Wales)] = ActOf2021,
        [("PRACTICE/violence-at-sixteen-or-seventeen", Nation.England)] = ActOf2021,
        [("PRACTICE/violence-at-sixteen-or-seventeen", Nation.Wales)] = ActOf2021,
        [("PRACTICE/fund-limit-as-reason", Nation.England)] = "the fund began in May 2015",
        [("ASSR2005/r7", Nation.Wales)] = OtherRegulations,
        [("SGR2005/r5", Nation.Wales)] = OtherRegulations,
        [("SGR2005/r11/1", Nation.Wales)] = OtherRegulations,
        [("CA1989/s14F/3", Nation.Wales)] = OtherRegulations,
        [("CA1989/s14F/5", Nation.Wales)] = OtherRegulations,
        [("CASE/interim-separation", Nation.England)] = "shown from the day on which the principles were restated",
        [("CASE/interim-separation", Nation.Wales)] = "shown from the day on which the principles were restated",
    };

    [Fact]
    public void The_first_day_encoded_is_that_on_which_child_arrangements_orders_began() =>
        Law.EncodedFrom.Should().Be(new DateOnly(2014, 4, 22));

    [Fact]
    public void No_two_versions_of_a_provision_are_law_on_one_day_in_one_nation()
    {
        var twice =
            from provision in Law.All
            from nation in Enum.GetValues<Nation>()
            from day in Boundaries(provision)
            where provision.Periods.Count(p => p.Nation == nation && p.Contains(day)) > 1
            select $"{provision.Id} {nation} {day}";

        twice.Should().BeEmpty();
    }

    [Fact]
    public void Every_encoded_provision_is_law_in_England_and_Wales_throughout_unless_services_or_named()
    {
        var gaps =
            from provision in RuleBook.Encoded.Select(id => Law[id])
            from nation in Enum.GetValues<Nation>()
            where !(nation == Nation.Wales && (IsOfServices(provision) || IsOfEnglandAlone(provision)))
            where Boundaries(provision).Append(Law.EncodedFrom).Any(day => day >= Law.EncodedFrom && !provision.IsInForce(day, nation))
            select (provision.Id, nation);

        gaps.Should().BeEquivalentTo(NotAlways.Keys.Where(k => k != ("CA1989/s20/6", Nation.Wales)));
    }

    [Theory]
    [InlineData("2014-04-22", true)]
    [InlineData("2016-04-05", true)]
    [InlineData("2016-04-06", false)]
    [InlineData("2026-03-02", false)]
    public void The_law_of_services_is_the_Acts_in_Wales_until_5_April_2016(string day, bool law) =>
        RuleBook.Encoded.Select(id => Law[id]).Where(IsOfServices)
            .Where(p => !IsOfEnglandOnly(p) && !IsOfEnglandAlone(p))
            .Should().NotBeEmpty().And.OnlyContain(p => p.IsInForce(DateOnly.Parse(day), Nation.Wales) == law);

    [Theory]
    [InlineData("2016-04-05")]
    [InlineData("2016-04-06")]
    public void A_local_authority_in_Wales_has_one_law_of_accommodation_on_each_day(string day) =>
        new[] { Law["CA1989/s20/1"], Law["SSWBA2014/s76"] }.Count(p => p.IsInForce(DateOnly.Parse(day), Nation.Wales)).Should().Be(1);

    [Theory]
    [InlineData("CA1989/s31/2/b/i")]
    [InlineData("CA1989/s31/2/b/ii")]
    [InlineData("CA1989/s38/2")]
    [InlineData("CA1989/s44/1/a")]
    [InlineData("CA1989/s46/1")]
    [InlineData("CA1989/s47/1/b")]
    [InlineData("CA1989/s47/6")]
    public void The_law_of_protection_is_the_Acts_in_Wales_still(string provision) =>
        Law[provision].IsInForce(new DateOnly(2026, 3, 2), Nation.Wales).Should().BeTrue();

    [Fact]
    public void What_is_enacted_and_not_shown_in_force_is_law_on_no_day() =>
        Law.All.Where(p => p.EnactedNotShownInForce).Should().ContainSingle(p => p.Id == "CA1989/s31ZA").Which.Periods.Should().BeEmpty();

    [Theory]
    [InlineData("CA1989/s20/9/a", "2014-04-21", "2014-04-22")]
    [InlineData("CA1989/s20/9/aa", "2005-12-29", "2005-12-30")]
    [InlineData("CA1989/s20/6", "2005-02-28", "2005-03-01")]
    [InlineData("CA1989/s31/9/seeing-hearing", "2005-01-30", "2005-01-31")]
    [InlineData("CA1989/s20/7", "1991-10-13", "1991-10-14")]
    [InlineData("CA1989/s17/4A", "2005-02-28", "2005-03-01")]
    [InlineData("CA1989/s17/6/accommodation", "2002-11-06", "2002-11-07")]
    [InlineData("CA1989/s17ZA/1", "2015-03-31", "2015-04-01")]
    [InlineData("CA1989/s17ZD/1", "2015-03-31", "2015-04-01")]
    [InlineData("CA1989/sch2/6/1/c", "2011-03-31", "2011-04-01")]
    [InlineData("CA1989/sch2/8A", "2011-03-31", "2011-04-01")]
    [InlineData("CA1989/s47/5A", "2005-02-28", "2005-03-01")]
    [InlineData("CA1989/s47/6", "1991-10-13", "1991-10-14")]
    [InlineData("WT2023/conference", "2023-12-14", "2023-12-15")]
    [InlineData("DFE2014/letter", "2014-04-21", "2014-04-22")]
    public void A_provision_begins_on_its_first_day_in_England(string provision, string before, string first)
    {
        Law[provision].IsInForce(DateOnly.Parse(before), Nation.England).Should().BeFalse();
        Law[provision].IsInForce(DateOnly.Parse(first), Nation.England).Should().BeTrue();
    }

    /// <summary>Part III, and what is practice under it; what is practice under Parts IV and V is law in both nations.</summary>
    private static bool IsOfServices(Provision provision) =>
        provision.Id.Split('/') is ["CA1989", "s17" or "s20" or "s22" or "s26" or "sch2", ..] || IsOfCarers(provision)
            || provision.Id.Split('/') is ["CASE", "kinship-arrangement"]
            || provision.Id.Split('/') is ["NIAA2002", ..] // It is stated of support under section 17 alone.
            || provision.Id.Split('/') is ["PRACTICE", not ("planned-police-removal" or "harm-to-someone-else" or "comparison-not-recorded" or "concern-about-another-child" or "approaching-seventeen" or "interim-order-ending-at-seventeen" or "return-sought-in-police-protection" or "before-birth"
                or "violence-by-child" or "violence-under-sixteen" or "violence-at-sixteen-or-seventeen" or "violence-under-ten" or "police-notice-under-eighteen" or "child-living-with-violence")];

    /// <summary>Services that were never the Act's in Wales, or whose beginning there was not read.</summary>
    private static bool IsOfEnglandOnly(Provision provision) =>
        IsOfCarers(provision) || provision.Id is "CA1989/s17/4A" or "CA1989/s20/6" or "CA1989/sch2/6/1/c" or "PRACTICE/refusal-not-advised" or "PRACTICE/fund-limit-as-reason";

    private static bool IsOfCarers(Provision provision) => provision.Id.StartsWith("CA1989/s17Z", StringComparison.Ordinal);

    /// <summary>What began in England while Part III was still the law of services in Wales, and was not law there, or not shown to be.</summary>
    private static bool IsOfEnglandAlone(Provision provision) =>
        provision.Id.Split('/') is ["SI2010-959", ..] or ["CA1989", "s22C" or "s23ZA" or "s25A" or "s26A", ..] or ["CA1989", "sch2", "19B"] or ["PRACTICE", "short-breaks" or "short-breaks-in-full"];

    private static IEnumerable<DateOnly> Boundaries(Provision provision) =>
        provision.Periods.SelectMany(p => new[] { p.From.AddDays(-1), p.From, p.Until ?? p.From, (p.Until ?? p.From).AddDays(1) });
}
