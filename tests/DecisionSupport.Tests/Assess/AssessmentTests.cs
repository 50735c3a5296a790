using DecisionSupport.Rules;

namespace DecisionSupport.Tests.Assess;

/// <summary>What the core promises of every assessment, whatever the rules say.</summary>
public sealed class AssessmentTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    private readonly FamilySituationBuilder family = new(Day, Nation.England, "Exampleshire");
    private readonly SubjectDraft sam;

    public AssessmentTests() => sam = family.Child("sam", "Sam");

    private ChildAssessment Sam => Advisor.Assess(family.Build()).Child("sam");

    [Fact]
    public void A_child_of_whom_nothing_is_recorded_has_nothing_made_out_and_nothing_excluded()
    {
        var encoded = Sam.Gateways.Where(g => g.Status != GatewayStatus.NotEncoded).ToList();

        encoded.Should().NotBeEmpty();
        encoded.Should().OnlyContain(g => g.Status == GatewayStatus.Undetermined);
        encoded.Should().OnlyContain(g => g.NoTrigger);
        Sam.Recommended.Should().BeEmpty();
    }

    [Fact]
    public void A_bare_allegation_sets_off_the_question_of_enquiries_and_no_other()
    {
        FamilySituationBuilder.Concern(sam, "burns", "burns").Answer(ConcernQuestions.Alleged, "cigarette burns on both arms, seen by nursery today");

        Sam.Gateways.Where(g => g.Status != GatewayStatus.NotEncoded && !g.NoTrigger).Select(g => g.Gateway.Id).Should().Equal("s47-1-b");
        Sam.Recommended.Should().NotBeEmpty().And.OnlyContain(r => r.Kind == RecommendationKind.FindOut);
    }

    [Fact]
    public void An_answer_given_after_the_day_is_not_relied_on_and_is_listed()
    {
        sam.Answer(ChildQuestions.IsWithinArea, "yes", on: Day.AddDays(1));

        Sam.Later.Should().ContainSingle().Which.Path.Should().Be("/children/sam/within-area");
        Sam.Gateway("s17-1").Open.Select(o => o.Path).Should().Contain("/children/sam/within-area");
    }

    [Fact]
    public void Accounts_that_conflict_are_listed_and_the_matter_is_not_known()
    {
        sam.Answer(ChildQuestions.IsWithinArea, "yes", by: "mother").Answer(ChildQuestions.IsWithinArea, "no", by: "school");

        Sam.Disputed.Should().ContainSingle().Which.Asked.Accounts.Should().HaveCount(2);
        Sam.Gateway("s17-1").Status.Should().Be(GatewayStatus.Undetermined);
    }

    [Fact]
    public void A_day_before_the_law_that_is_encoded_is_refused_with_that_day() =>
        FluentActions.Invoking(() => Advisor.Assess(family.Build().On(new DateOnly(2014, 4, 21))))
            .Should().Throw<LawNotEncodedException>()
            .WithMessage("The law on 21 April 2014 is not encoded: the library begins with the law of 22 April 2014. Ask as at that day or a later one.");

    [Fact]
    public void The_first_day_that_is_encoded_is_answered() =>
        Advisor.Assess(family.Build().On(new DateOnly(2014, 4, 22))).Children.Should().ContainSingle();

    [Fact]
    public void What_is_not_encoded_is_named_and_never_said_to_be_not_made_out() =>
        Sam.Gateway("s43").Status.Should().Be(GatewayStatus.NotEncoded);

    [Theory]
    [InlineData("2016-04-05", GatewayStatus.Undetermined)]
    [InlineData("2016-04-06", GatewayStatus.NotInForce)]
    public void In_Wales_section_20_is_law_until_5_April_2016(string day, GatewayStatus status)
    {
        var wales = new FamilySituationBuilder(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Nation.Wales, "Cardiff");
        wales.Child("sam", "Sam");

        Advisor.Assess(wales.Build()).Child("sam").Gateway("s20-1-c").Status.Should().Be(status);
        Advisor.Assess(wales.Build()).Child("sam").Gateway("s47-1-b").Status.Should().Be(GatewayStatus.Undetermined);
    }

    // Both are of section 53 of the Children Act 2004, whose beginning in Wales was not read.
    [Theory]
    [InlineData("s17-4A", "2016-04-05", GatewayStatus.NotEncoded)]
    [InlineData("s20-6", "2016-04-05", GatewayStatus.NotEncoded)]
    [InlineData("s17-4A", "2016-04-06", GatewayStatus.NotInForce)]
    [InlineData("s20-6", "2016-04-06", GatewayStatus.NotInForce)]
    public void Of_a_childs_wishes_nothing_is_said_in_Wales_while_section_20_was_law_there(string gateway, string day, GatewayStatus status)
    {
        var wales = new FamilySituationBuilder(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Nation.Wales, "Cardiff");
        wales.Child("sam", "Sam");

        Advisor.Assess(wales.Build()).Child("sam").Gateway(gateway).Status.Should().Be(status);
    }

    [Fact]
    public void A_barred_duty_is_put_to_the_reader_with_what_else_protects_the_child()
    {
        SayThatTheDutyIsMet();
        Father("objects");

        var duty = Sam.Recommended.Single(r => r.Kind == RecommendationKind.MayNot && r.Gateways[0].Gateway.Id == "s20-1-c").Gateways[0];

        duty.Status.Should().Be(GatewayStatus.Barred);
        duty.Gateway.Alternatives.Should().NotBeEmpty();
    }

    [Fact]
    public void The_first_enquiry_is_the_one_that_clears_the_bar_of_a_live_gateway()
    {
        SayThatTheDutyIsMet();
        Father(attitude: null);

        Sam.Gateway("s20-1-c").BarNotCleared.Should().BeTrue();
        Sam.Recommended.First(r => r.Kind == RecommendationKind.FindOut).Ask!.Path.Should().Be("/children/sam/people/father/attitude");
    }

    [Fact]
    public void Duties_come_before_gateways_to_consider_and_those_before_enquiries()
    {
        SayThatTheDutyIsMet();
        Father(attitude: null);

        Sam.Recommended.Select(r => r.Kind).Should().BeInAscendingOrder();
        Sam.Recommended.Select(r => r.Kind).Distinct().Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public void A_list_that_is_known_to_be_incomplete_is_itself_what_to_find_out()
    {
        SayThatTheDutyIsMet();
        sam.Complete(ListOf.People, false);

        Sam.Gateway("s20-1-c").Open.Select(o => o.Path).Should().Contain("/children/sam/people-complete");
    }

    private void SayThatTheDutyIsMet() => sam
        .Answer(ChildQuestions.DateOfBirth, "2012-05-04")
        .Answer(ChildQuestions.IsWithinArea, "yes")
        .Answer(ChildQuestions.IsLikelyToBeSignificantlyImpaired, "yes")
        .Answer(ChildQuestions.RequiresAccommodation, "yes")
        .Answer(ChildQuestions.CarerIsPrevented, "yes")
        .Answer(ChildQuestions.CareState, "nobody-with-parental-responsibility-caring")
        .Answer(ChildQuestions.AccommodatedUnder, "not-accommodated")
        .Complete(ListOf.Orders, true);

    private void Father(string? attitude)
    {
        var father = family.Person(sam, family.Adult("father", "Mr Brown"))
            .Answer(PersonQuestions.IsWilling, "yes")
            .Answer(PersonQuestions.IsAbleToProvide, "yes")
            .Answer(PersonQuestions.IsNamedInLivesWithOrder, "no")
            .Answer(PersonQuestions.IsSpecialGuardian, "no")
            .Answer(PersonQuestions.HasCareUnderHighCourtOrder, "no");
        FamilySituationBuilder.Holds(father, ParentalResponsibilitySourceKind.CourtOrder);
        sam.Complete(ListOf.People, true);
        if (attitude is not null)
        {
            father.Answer(PersonQuestions.Attitude, attitude);
        }
    }
}
