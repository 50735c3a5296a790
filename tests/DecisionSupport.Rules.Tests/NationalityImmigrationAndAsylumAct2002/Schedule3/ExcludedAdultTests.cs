using DecisionSupport.Rules.NationalityImmigrationAndAsylumAct2002.Schedule3;

namespace DecisionSupport.Rules.Tests.NationalityImmigrationAndAsylumAct2002.Schedule3;

/// <summary>Nationality, Immigration and Asylum Act 2002 s 54 and Sch 3: an adult who is excluded from support, and a child who never is.</summary>
public sealed class ExcludedAdultTests
{
    private const string Finding = "help-needed-to-avoid-breach";

    [Fact]
    public void One_excluded_adult_is_warned_of()
    {
        Excluded().Truth<AdultExcludedFromSupport>().Should().Be(Truth.True);
        Excluded().Person("father", p => p.Says("excluded-from-support", "no")).Truth<AdultExcludedFromSupport>().Should().Be(Truth.True);
        Excluded().Cautions().Should().Equal("excluded-from-support");
    }

    [Fact]
    public void Unless_everyone_is_recorded_and_asked_about_it_is_not_known()
    {
        Excluded("no").Truth<AdultExcludedFromSupport>().Should().Be(Truth.False);
        Excluded("no").Complete(ListOf.People, null).Truth<AdultExcludedFromSupport>().Should().Be(Truth.NotKnown);
        Excluded("no").Person("father").Truth<AdultExcludedFromSupport>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("s17-1", GatewayStatus.Duty)]
    [InlineData("s17-3", GatewayStatus.Power)]
    [InlineData("s17-6-kind-or-cash", GatewayStatus.Power)]
    [InlineData("s17-6-accommodation", GatewayStatus.Power)]
    [InlineData("s20-1-c", GatewayStatus.Duty)]
    public void Exclusion_of_an_adult_closes_nothing_to_the_child(string gateway, GatewayStatus status)
    {
        InNeedOfEverything(Excluded()).Gateway(gateway).Status.Should().Be(status);
        InNeedOfEverything(Excluded("no")).Gateway(gateway).Status.Should().Be(status);
    }

    [Fact]
    public void Whether_Convention_rights_were_assessed_is_checked() =>
        InNeedOfEverything(Excluded()).Says("help/convention-rights-assessed", "no").Gateway("s17-3").Safeguards
            .Single(s => s.Safeguard.Id == "convention-rights").Done.Should().Be(Truth.False);

    [Theory]
    [InlineData(null, null, "no", null)]
    [InlineData("yes", null, "no", true)]
    [InlineData("no", null, "no", true)]
    [InlineData("yes", null, "yes", null)]
    [InlineData("yes", "no", "yes", true)]
    public void A_finding_of_every_excluded_adult_shows_that_Convention_rights_were_assessed(string? ofMother, string? ofFather, string fatherIsExcluded, bool? done)
    {
        var given = InNeedOfEverything(Excluded())
            .Person("mother", p => ofMother is null ? p : p.Says(Finding, ofMother))
            .Person("father", p => ofFather is null ? p.Says("excluded-from-support", fatherIsExcluded) : p.Says("excluded-from-support", fatherIsExcluded).Says(Finding, ofFather));

        var check = given.Gateway("s17-3").Safeguards.Single(s => s.Safeguard.Id == "convention-rights");

        check.Done.Should().Be(done is true ? Truth.True : Truth.NotKnown);
        given.Says("help/convention-rights-assessed", "no").Gateway("s17-3").Safeguards.Single(s => s.Safeguard.Id == "convention-rights").Done.Should().Be(Truth.False, "whoever answered the question itself is not overruled");
    }

    [Theory]
    [InlineData("2016-04-05", true)]
    [InlineData("2016-04-06", false)]
    public void In_Wales_it_is_said_until_section_17_ended_there(string day, bool said)
    {
        string[] all = ["excluded-from-support", "excluded-and-help-needed", "excluded-and-help-not-needed"];
        var given = Excluded().Person("mother", p => p.Says(Finding)).Person("father", p => p.Says("excluded-from-support").Says(Finding, "no")).On(day);

        given.Cautions().Intersect(all).Should().BeEquivalentTo(all);
        given.In(Nation.Wales).Cautions().Intersect(all).Should().BeEquivalentTo(said ? all : []);
    }

    [Theory]
    [InlineData("yes", "excluded-from-support", "excluded-and-help-needed")]
    [InlineData("no", "excluded-from-support", "excluded-and-help-not-needed")]
    [InlineData(null, "excluded-from-support", "excluded-from-support")]
    public void What_the_human_rights_assessment_found_is_said_and_bars_nothing(string? found, params string[] cautions)
    {
        var given = InNeedOfEverything(found is null ? Excluded() : Excluded().Person("mother", p => p.Says(Finding, found)));

        given.Cautions().Where(c => c.StartsWith("excluded-", StringComparison.Ordinal)).Should().BeEquivalentTo(cautions.Distinct());
        given.Gateway("s17-3").Status.Should().Be(GatewayStatus.Power);
        given.Gateway("s17-6-accommodation").Status.Should().Be(GatewayStatus.Power);
    }

    [Fact]
    public void A_finding_of_somebody_who_is_not_named_is_not_known_and_it_is_the_list_of_people_that_counts()
    {
        var nobody = Excluded("no");

        nobody.Complete(ListOf.Orders, null).Complete(ListOf.Needs, null).Truth<HelpNeededToAvoidBreach>().Should().Be(Truth.False);
        nobody.Truth<NoHelpNeededToAvoidBreach>().Should().Be(Truth.False);
        nobody.Complete(ListOf.Orders, true).Complete(ListOf.Needs, true).Complete(ListOf.People, null).Truth<HelpNeededToAvoidBreach>().Should().Be(Truth.NotKnown);
        nobody.Truth<NoHelpNeededToAvoidBreach>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_finding_says_nothing_where_nobody_is_excluded()
    {
        Excluded("no").Person("mother", p => p.Says(Finding)).Truth<HelpNeededToAvoidBreach>().Should().Be(Truth.False);
        Excluded("no").Person("mother", p => p.Says(Finding, "no")).Truth<NoHelpNeededToAvoidBreach>().Should().Be(Truth.False);
    }

    [Fact]
    public void What_was_found_of_one_adult_is_not_said_of_another()
    {
        var both = InNeedOfEverything(Excluded().Person("mother", p => p.Says(Finding)).Person("father", p => p.Says("excluded-from-support").Says(Finding, "no")));

        both.Cautions().Should().Contain(["excluded-from-support", "excluded-and-help-needed", "excluded-and-help-not-needed"]);
        Excluded().Person("father", p => p.Says("excluded-from-support", "no").Says(Finding)).Truth<HelpNeededToAvoidBreach>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void The_limit_stands_in_the_sentence_of_each_power_to_help_and_in_no_other()
    {
        var assessed = InNeedOfEverything(Excluded()).Assessed();

        assessed.Gateways.Where(g => g.Limits.Count > 0).Select(g => g.Gateway.Id).Should().BeEquivalentTo("s17-1", "s17-3", "s17-6-kind-or-cash", "s17-6-accommodation");
        assessed.Gateway("s17-3").Limits.Should().ContainSingle().Which.Should().Contain("only so far as is needed to avoid a breach of Convention rights");
        InNeedOfEverything(Excluded("no")).Assessed().Gateways.Should().OnlyContain(g => g.Limits.Count == 0);
    }

    private static Given Excluded(string answer = "yes") => Given.Sam().Person("mother", p => p.WithoutParentalResponsibility().Says("excluded-from-support", answer));

    private static Given InNeedOfEverything(Given given) => given.RequiringAccommodation()
        .Says("accommodation/carer-prevented").Says("accommodation/care-state", "nobody-with-parental-responsibility-caring").Says("accommodation/under", "not-accommodated")
        .Says("help/for-family").Says("help/aimed-at-childs-welfare").Says("help/in-cash").Says("help/accommodation", "with-family");
}
