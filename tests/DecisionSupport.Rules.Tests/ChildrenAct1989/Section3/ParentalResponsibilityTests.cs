using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section3;

/// <summary>Who has parental responsibility, by each way that the law gives, and until when.</summary>
public sealed class ParentalResponsibilityTests
{
    private const ParentalResponsibilitySourceKind Registration = ParentalResponsibilitySourceKind.BirthRegistration;

    private static readonly (ParentalResponsibilitySourceKind Way, string Provision)[] EachWay =
    [
        (ParentalResponsibilitySourceKind.Mother, "CA1989/s2/mother"),
        (ParentalResponsibilitySourceKind.MarriedToOrCivilPartnerOfMother, "CA1989/s2/1"),
        (ParentalResponsibilitySourceKind.SecondParentMarriedOrCivilPartner, "CA1989/s2/1A"),
        (ParentalResponsibilitySourceKind.SecondParentRegistration, "CA1989/s4ZA/1"),
        (ParentalResponsibilitySourceKind.Agreement, "CA1989/s4/1/b"),
        (ParentalResponsibilitySourceKind.CourtOrder, "CA1989/s4/1/c"),
        (ParentalResponsibilitySourceKind.StepParentAgreement, "CA1989/s4A/1/a"),
        (ParentalResponsibilitySourceKind.StepParentOrder, "CA1989/s4A/1/b"),
        (ParentalResponsibilitySourceKind.Guardian, "CA1989/s5/6"),
        (ParentalResponsibilitySourceKind.LivesWithOrder, "CA1989/s12/2"),
        (ParentalResponsibilitySourceKind.ChildArrangementsOrderGivingParentalResponsibility, "CA1989/s12/1"),
        (ParentalResponsibilitySourceKind.SpecialGuardianship, "CA1989/s14C/1"),
        (ParentalResponsibilitySourceKind.Adoption, "ACA2002/s46/1"),
        (ParentalResponsibilitySourceKind.ParentalOrder, "HFEA2008/s54"),
    ];

    public static TheoryData<ParentalResponsibilitySourceKind, string> Ways()
    {
        var data = new TheoryData<ParentalResponsibilitySourceKind, string>();
        Array.ForEach(EachWay, each => data.Add(each.Way, each.Provision));
        return data;
    }

    [Fact]
    public void Every_way_but_registration_as_father_is_tested_here() =>
        EachWay.Select(w => w.Way).Append(Registration).Should().BeEquivalentTo(Enum.GetValues<ParentalResponsibilitySourceKind>());

    [Theory]
    [MemberData(nameof(Ways))]
    public void Each_way_gives_parental_responsibility_while_it_subsists_under_its_own_provision(ParentalResponsibilitySourceKind way, string provision)
    {
        Holder(way, "no").Should().Be((Truth.True, provision));
        Holder(way, "yes").Should().Be((Truth.False, provision));
        Holder(way, null).Should().Be((Truth.NotKnown, provision));
    }

    [Theory]
    [InlineData("2003-11-30", "no", "false")]
    [InlineData("2003-12-01", "no", "true")]
    [InlineData("2003-12-01", "yes", "false")]
    [InlineData(null, "no", "true")]
    [InlineData("2003-12-01", null, "not known")]
    public void Registration_as_father_counts_from_1_December_2003(string? on, string? ended, string expected) =>
        Given.Sam().Person("father", p => p.Source(Registration, ended, on).SourcesComplete(true)).Truth<ParentalResponsibility>("father").ToString().Should().Be(expected);

    [Theory]
    [InlineData("2003-11-30", "not known")]
    [InlineData("2003-12-01", "true")]
    public void A_child_born_since_1_December_2003_was_registered_since(string born, string expected) =>
        Given.Sam(born).On("2018-03-02").Person("father", p => p.Source(Registration, "no", null).SourcesComplete(true))
            .Truth<ParentalResponsibility>("father").ToString().Should().Be(expected);

    [Fact]
    public void One_way_that_subsists_is_enough_though_another_has_ended() =>
        Given.Sam().Person("father", p => p.Source(ParentalResponsibilitySourceKind.LivesWithOrder, "yes").Holding(ParentalResponsibilitySourceKind.Agreement))
            .Truth<ParentalResponsibility>("father").Should().Be(Truth.True);

    [Fact]
    public void A_person_has_none_where_every_way_is_accounted_for_and_none_subsists()
    {
        Given.Sam().Person("father", p => p.WithoutParentalResponsibility()).Truth<ParentalResponsibility>("father").Should().Be(Truth.False);
        Given.Sam().Person("father", p => p.Source(ParentalResponsibilitySourceKind.CourtOrder, "yes").SourcesComplete(true)).Truth<ParentalResponsibility>("father").Should().Be(Truth.False);
    }

    [Fact]
    public void A_way_nobody_has_looked_for_leaves_it_open()
    {
        Given.Sam().Person("father").Truth<ParentalResponsibility>("father").Should().Be(Truth.NotKnown);
        Given.Sam().Person("father", p => p.Source(ParentalResponsibilitySourceKind.CourtOrder, "yes")).Truth<ParentalResponsibility>("father").Should().Be(Truth.NotKnown);
        Given.Sam().Person("father", p => p.SourcesComplete(false)).Truth<ParentalResponsibility>("father").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Nobody_has_parental_responsibility_for_a_person_of_eighteen(string born, bool has) =>
        Given.Sam(born).Says("treated-as-child", "no").Person("mother", p => p.Holding()).Truth<ParentalResponsibility>("mother").Should().Be(Truth.Of(has));

    [Fact]
    public void What_one_person_holds_another_does_not()
    {
        var two = Given.Sam().Person("mother", p => p.Holding()).Person("father", p => p.WithoutParentalResponsibility());

        two.Truth<ParentalResponsibility>("mother").Should().Be(Truth.True);
        two.Truth<ParentalResponsibility>("father").Should().Be(Truth.False);
    }

    private static (Truth Holds, string Provision) Holder(ParentalResponsibilitySourceKind way, string? ended)
    {
        var given = Given.Sam().Person("holder", p => p.Source(way, ended).SourcesComplete(true));

        return (given.Truth<ParentalResponsibility>("holder"), given.All<SourceOfParentalResponsibility>().Single().Provision);
    }
}
