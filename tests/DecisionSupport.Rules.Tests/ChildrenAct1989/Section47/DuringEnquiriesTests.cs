using DecisionSupport.Formats;
using DecisionSupport.Rules.ChildrenAct1989.Section47;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section47;

/// <summary>Children Act 1989 s 47(4), (5A) and (6): what the local authority must do while it enquires.</summary>
public sealed class DuringEnquiriesTests
{
    [Fact]
    public void The_child_is_seen_unless_the_local_authority_is_satisfied_that_it_knows_enough()
    {
        Enquiring().Says("enquiries/sufficient-information", "no").Truth<StepsToSeeChild>().Should().Be(Truth.True);
        Enquiring().Says("enquiries/sufficient-information").Truth<StepsToSeeChild>().Should().Be(Truth.False);
        Enquiring().Truth<StepsToSeeChild>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("informed-of-emergency-protection", true)]
    [InlineData("obtained-emergency-protection-order", false)]
    public void Steps_to_see_the_child_belong_to_enquiries_under_subsection_1(string because, bool must) =>
        OnEmergencyProtection(because).Says("enquiries/sufficient-information", "no").Truth<StepsToSeeChild>().Should().Be(Truth.Of(must));

    [Theory]
    [InlineData("informed-of-emergency-protection")]
    [InlineData("obtained-emergency-protection-order")]
    public void Wishes_and_access_belong_to_every_enquiry_under_the_section(string because)
    {
        OnEmergencyProtection(because).Truth<WishesOnAction>().Should().Be(Truth.True);
        OnEmergencyProtection(because).Says("emergency/access-refused").Says("enquiries/welfare-safeguarded-otherwise", "no").Truth<ApplicationWhereAccessRefused>().Should().Be(Truth.True);
        OnEmergencyProtection(because).Says("enquiries/being-made-on-emergency-protection", "no").Truth<WishesOnAction>().Should().Be(Truth.False);
        OnEmergencyProtection(because).Unsaid("enquiries/being-made-on-emergency-protection").Truth<WishesOnAction>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Emergency_protection_without_enquiries_is_no_enquiry_under_the_section()
    {
        var given = OnEmergencyProtection("informed-of-emergency-protection").Says("enquiries/being-made-on-emergency-protection", "no");

        given.Says("enquiries/sufficient-information", "no").Truth<StepsToSeeChild>().Should().Be(Truth.False);
        given.Truth<WishesOnAction>().Should().Be(Truth.False);
        given.Says("emergency/access-refused").Says("enquiries/welfare-safeguarded-otherwise", "no").Truth<ApplicationWhereAccessRefused>().Should().Be(Truth.False);
    }

    [Fact]
    public void That_enquiries_are_made_because_of_emergency_protection_is_enough_whichever_it_is()
    {
        var given = NotEnquiring().Says("enquiries/being-made-on-emergency-protection")
            .Unsaid("enquiries/informed-of-emergency-protection").Unsaid("enquiries/obtained-emergency-protection-order");

        given.Truth<WishesOnAction>().Should().Be(Truth.True);
        given.Says("emergency/access-refused").Says("enquiries/welfare-safeguarded-otherwise", "no").Gateway("s47-6").Status.Should().Be(GatewayStatus.Duty);
        given.CalledForHelp().Truth<HelpWithEnquiries>().Should().Be(Truth.True);
        given.Says("enquiries/sufficient-information", "no").Truth<StepsToSeeChild>().Should().Be(Truth.NotKnown, "steps to see the child belong to subsection (1) alone");
    }

    [Fact]
    public void Informed_of_nothing_and_with_no_order_obtained_a_local_authority_enquires_because_of_neither()
    {
        var given = NotEnquiring().Unsaid("enquiries/being-made-on-emergency-protection");

        given.Truth<WishesOnAction>().Should().Be(Truth.False);
        given.CalledForHelp().Truth<HelpWithEnquiries>().Should().Be(Truth.False);
        given.Unsaid("enquiries/informed-of-emergency-protection").Truth<WishesOnAction>().Should().Be(Truth.NotKnown);
        given.Says("enquiries/informed-of-emergency-protection", "no").Unsaid("enquiries/obtained-emergency-protection-order").Truth<WishesOnAction>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("[yes, { answer: no, by: school }]", "not known")]
    [InlineData("not known", "false")]
    public void Accounts_that_conflict_on_whether_enquiries_are_made_leave_it_open(string said, string expected)
    {
        var family = CaseFile.Read(
            $$"""
            format: 1
            as-at: 2026-03-02
            local-authority: { name: Exampleshire, nation: England }
            children:
              sam:
                date-of-birth: 2013-06-01
                enquiries: { being-made: no, informed-of-emergency-protection: no, obtained-emergency-protection-order: no, being-made-on-emergency-protection: {{said}} }
            """,
            "family.yaml").Situation!;

        new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law).Conclude(family, family.Children[0]).OfType<WishesOnAction>().Single().Holds.Truth.ToString().Should().Be(expected);
    }

    [Fact]
    public void Wishes_and_feelings_are_asked_of_wherever_enquiries_are_being_made()
    {
        Enquiring().Truth<WishesOnAction>().Should().Be(Truth.True);
        NotEnquiring().Truth<WishesOnAction>().Should().Be(Truth.False);
        Enquiring().Unsaid("enquiries/being-made").Truth<WishesOnAction>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("yes", "no", "true")]
    [InlineData("no", "yes", "true")]
    [InlineData("no", "no", "false")]
    public void Either_refusal_of_access_or_denial_of_whereabouts_sets_off_the_duty_to_apply(string access, string whereabouts, string expected) =>
        Refused().Says("emergency/access-refused", access).Says("enquiries/whereabouts-denied", whereabouts).Truth<ApplicationWhereAccessRefused>().ToString().Should().Be(expected);

    [Fact]
    public void No_other_refusal_sets_it_off() =>
        Enquiring().Says("emergency/access-refused", "no").Says("enquiries/whereabouts-denied", "no").Says("enquiries/welfare-safeguarded-otherwise", "no")
            .Says("enquiries/help-called-for").Says("enquiries/help-from-named-body").Says("enquiries/help-unreasonable", "no")
            .Truth<ApplicationWhereAccessRefused>().Should().Be(Truth.False);

    [Theory]
    [InlineData("emergency/access-refused")]
    [InlineData("enquiries/whereabouts-denied")]
    public void Whether_access_or_whereabouts_are_refused_is_not_guessed(string question)
    {
        var other = question.StartsWith("emergency", StringComparison.Ordinal) ? "enquiries/whereabouts-denied" : "emergency/access-refused";
        Refused().Says(other, "no").Unsaid(question).Truth<ApplicationWhereAccessRefused>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Outside_enquiries_under_the_section_there_is_no_duty_to_apply() =>
        NotEnquiring().Says("emergency/access-refused").Says("enquiries/welfare-safeguarded-otherwise", "no").Truth<ApplicationWhereAccessRefused>().Should().Be(Truth.False);

    [Fact]
    public void A_local_authority_satisfied_that_the_child_can_be_safeguarded_otherwise_need_not_apply()
    {
        Refused().Says("enquiries/welfare-safeguarded-otherwise").Truth<ApplicationWhereAccessRefused>().Should().Be(Truth.False);
        Refused().Unsaid("enquiries/welfare-safeguarded-otherwise").Truth<ApplicationWhereAccessRefused>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void The_duty_to_apply_needs_neither_urgency_nor_an_unreasonable_refusal() =>
        Refused().Says("emergency/access-required-urgently", "no").Says("emergency/refusal-unreasonable", "no").Gateway("s47-6").Status.Should().Be(GatewayStatus.Duty);

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void What_is_done_during_enquiries_is_about_a_child_under_eighteen(string born, bool must)
    {
        Enquiring().Says("enquiries/sufficient-information", "no").Says("date-of-birth", born).Truth<StepsToSeeChild>().Should().Be(Truth.Of(must));
        Enquiring().Says("date-of-birth", born).Truth<WishesOnAction>().Should().Be(Truth.Of(must));
        Refused().Says("date-of-birth", born).Truth<ApplicationWhereAccessRefused>().Should().Be(Truth.Of(must));
    }

    [Fact]
    public void At_seventeen_the_duty_to_apply_is_there_still() =>
        Refused().Says("date-of-birth", "2008-06-01").Truth<ApplicationWhereAccessRefused>().Should().Be(Truth.True);

    [Theory]
    [InlineData(Nation.England, GatewayStatus.Duty)]
    [InlineData(Nation.Wales, GatewayStatus.NotInForce)]
    public void The_duty_about_wishes_is_shown_where_its_commencement_was_read(Nation nation, GatewayStatus status) =>
        Enquiring().In(nation).Gateway("s47-5A").Status.Should().Be(status);

    [Fact]
    public void The_duty_to_apply_is_the_same_in_Wales() =>
        Refused().In(Nation.Wales).Gateway("s47-6").Status.Should().Be(GatewayStatus.Duty);

    private static Given Child() => Given.Sam().Says("treated-as-child", "no")
        .Says("enquiries/informed-of-emergency-protection", "no").Says("enquiries/obtained-emergency-protection-order", "no");

    private static Given Enquiring() => Child().Says("enquiries/being-made");

    private static Given NotEnquiring() => Child().Says("enquiries/being-made", "no").Says("enquiries/being-made-on-emergency-protection", "no");

    private static Given OnEmergencyProtection(string because) =>
        Child().Says("enquiries/being-made", "no").Says($"enquiries/{because}").Says("enquiries/being-made-on-emergency-protection");

    private static Given Refused() => Enquiring().Says("emergency/access-refused").Says("enquiries/welfare-safeguarded-otherwise", "no");
}
