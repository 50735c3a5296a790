using DecisionSupport.Rules.NationalityImmigrationAndAsylumAct2002.Schedule3;

namespace DecisionSupport.Rules.Tests.NationalityImmigrationAndAsylumAct2002.Schedule3;

/// <summary>Nationality, Immigration and Asylum Act 2002 s 54 and Sch 3: an adult who is excluded from support, and a child who never is.</summary>
public sealed class ExcludedAdultTests
{
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

    private static Given Excluded(string answer = "yes") => Given.Sam().Person("mother", p => p.WithoutParentalResponsibility().Says("excluded-from-support", answer));

    private static Given InNeedOfEverything(Given given) => given.RequiringAccommodation()
        .Says("accommodation/carer-prevented").Says("accommodation/care-state", "nobody-with-parental-responsibility-caring").Says("accommodation/under", "not-accommodated")
        .Says("help/for-family").Says("help/aimed-at-childs-welfare").Says("help/in-cash").Says("help/accommodation", "with-family");
}
