using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 s 20(1) and (3): when a local authority must accommodate a child in need.</summary>
public sealed class DutyToAccommodateTests
{
    private const string Cause1A = "CA1989/s20/1/a";
    private const string Cause1B = "CA1989/s20/1/b";
    private const string Cause1C = "CA1989/s20/1/c";
    private const string Sixteen = "CA1989/s20/3";

    public static TheoryData<string> Duties() => new(Cause1A, Cause1B, Cause1C, Sixteen);

    [Theory]
    [MemberData(nameof(Duties))]
    public void Each_duty_arises_where_all_its_limbs_are_met(string duty) =>
        Owed(duty).Truth(duty).Should().Be(Truth.True);

    [Theory]
    [InlineData(Cause1A)]
    [InlineData(Cause1B)]
    [InlineData(Cause1C)]
    public void No_cause_of_subsection_1_is_met_by_another(string duty) =>
        new[] { Cause1A, Cause1B, Cause1C }.Where(other => other != duty).Should().OnlyContain(other => Owed(duty).Truth(other) == Truth.False);

    [Theory]
    [InlineData(Cause1A, "within-area")]
    [InlineData(Cause1B, "within-area")]
    [InlineData(Cause1C, "within-area")]
    [InlineData(Sixteen, "within-area")]
    [InlineData(Cause1A, "accommodation/requires")]
    [InlineData(Cause1B, "accommodation/requires")]
    [InlineData(Cause1C, "accommodation/requires")]
    [InlineData(Cause1B, "accommodation/lost-or-abandoned")]
    [InlineData(Cause1C, "accommodation/carer-prevented")]
    [InlineData(Sixteen, "accommodation/welfare-likely-seriously-prejudiced")]
    public void Each_limb_is_needed_and_is_asked_about(string duty, string question)
    {
        Owed(duty).Says(question, "no").Truth(duty).Should().Be(Truth.False);
        Owed(duty).Unsaid(question).Truth(duty).Should().Be(Truth.NotKnown);
    }

    [Theory]
    [MemberData(nameof(Duties))]
    public void The_child_must_be_in_need(string duty)
    {
        var notInNeed = Owed(duty).Says("need/health-or-development-likely-to-be-significantly-impaired", "no");

        notInNeed.Truth(duty).Should().Be(Truth.False);
        Owed(duty).Unsaid("need/health-or-development-likely-to-be-significantly-impaired").Truth(duty).Should().Be(Truth.NotKnown);
    }

    [Theory]
    [MemberData(nameof(Duties))]
    public void The_child_must_be_under_eighteen(string duty)
    {
        Owed(duty).Says("date-of-birth", "2008-03-03").Truth(duty).Should().Be(Truth.True);
        Owed(duty).Says("date-of-birth", "2008-03-02").Truth(duty).Should().Be(Truth.False);
    }

    [Theory]
    [MemberData(nameof(Duties))]
    public void A_child_in_care_is_not_accommodated_under_section_20(string duty)
    {
        Owed(duty).Order(OrderKind.CareOrder).Truth(duty).Should().Be(Truth.False);
        Owed(duty).Order(OrderKind.CareOrder, null).Truth(duty).Should().Be(Truth.NotKnown);
        Owed(duty).Order(OrderKind.CareOrder, "no").Truth(duty).Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("2010-03-02", true)]
    [InlineData("2010-03-03", false)]
    public void The_duty_of_subsection_3_begins_at_sixteen(string born, bool owed) =>
        Owed(Sixteen).Says("date-of-birth", born).Truth(Sixteen).Should().Be(Truth.Of(owed));

    [Fact]
    public void The_duty_of_subsection_3_needs_no_cause_and_no_requirement_of_accommodation() =>
        Owed(Sixteen).Says("accommodation/requires", "no").Says("accommodation/carer-prevented", "no").Truth(Sixteen).Should().Be(Truth.True);

    [Fact]
    public void Anybody_with_parental_responsibility_excludes_the_first_cause() =>
        Owed(Cause1A).Person("guardian", p => p.Holding(ParentalResponsibilitySourceKind.Guardian)).Truth(Cause1A).Should().Be(Truth.False);

    [Fact]
    public void Somebody_with_parental_responsibility_whom_nobody_has_named_leaves_the_first_cause_open()
    {
        Owed(Cause1A).Complete(ListOf.People, null).Truth(Cause1A).Should().Be(Truth.NotKnown);
        Owed(Cause1A).Person("aunt", p => p.ParentalResponsibilityUnknown()).Truth(Cause1A).Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_child_with_nobody_at_all_has_nobody_with_parental_responsibility() =>
        Given.Sam().Truth<NobodyWithParentalResponsibility>().Should().Be(Truth.True);

    [Fact]
    public void Of_two_people_the_one_with_parental_responsibility_settles_it()
    {
        var two = Given.Sam().Person("aunt", p => p.WithoutParentalResponsibility()).Person("uncle", p => p.WithoutParentalResponsibility());
        two.Truth<NobodyWithParentalResponsibility>().Should().Be(Truth.True);
        two.Person("uncle", p => p.Holding(ParentalResponsibilitySourceKind.SpecialGuardianship)).Truth<NobodyWithParentalResponsibility>().Should().Be(Truth.False);
    }

    [Fact]
    public void A_mother_who_asks_because_she_cannot_cope_is_prevented_though_she_has_parental_responsibility() =>
        Owed(Cause1C).Person("mother", p => p.Holding().Says("asked-for-accommodation")).Truth(Cause1C).Should().Be(Truth.True);

    private static Given Owed(string duty)
    {
        var given = Given.Sam(duty == Sixteen ? "2009-06-01" : "2013-06-01").Says("treated-as-child", "no").RequiringAccommodation()
            .Says("accommodation/lost-or-abandoned", duty == Cause1B ? "yes" : "no")
            .Says("accommodation/carer-prevented", duty == Cause1C ? "yes" : "no")
            .Says("accommodation/welfare-likely-seriously-prejudiced")
            .Says("need/unlikely-to-achieve-reasonable-health-or-development", "no");
        foreach (var kind in new[] { "blind", "deaf", "without-speech", "mental-disorder", "substantial-and-permanent" })
        {
            given.Says($"disability/{kind}", "no");
        }

        return duty == Cause1A
            ? given.Person("aunt", p => p.WithoutParentalResponsibility())
            : given.Person("mother", p => p.Holding());
    }
}
