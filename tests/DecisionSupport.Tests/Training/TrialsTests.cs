using DecisionSupport.Formats;
using DecisionSupport.Training;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Tests.Training;

/// <summary>Which answers decide a gateway is computed by taking each away and by changing it, on the same rules.</summary>
public sealed class TrialsTests
{
    private static readonly AskedGateway Services = new("sam", "s17-1");
    private static readonly AskedGateway Respite = new("sam", "s20-4");

    [Fact]
    public void Need_area_and_age_decide_the_duty_to_a_child_in_need_and_nothing_else_does()
    {
        var moves = new Trials(Play.Advisor, Family()).ThatMove(Services);

        moves.Select(t => t.Change.Question.Path).Distinct().Should().BeEquivalentTo(
            "/children/sam/date-of-birth", "/children/sam/within-area", "/children/sam/need/health-or-development-likely-to-be-significantly-impaired");
        moves.Single(t => t.Change.Question.Question == ChildQuestions.IsWithinArea && t.Change.Answer is null).Outcome.Status.Should().Be(GatewayStatus.Undetermined);
        moves.Single(t => t.Change.Question.Question == ChildQuestions.IsWithinArea && t.Change.Answer is not null).Outcome.Status.Should().Be(GatewayStatus.NotMadeOut);
    }

    [Fact]
    public void A_fathers_objection_decides_and_his_silence_would_lift_it()
    {
        var trials = new Trials(Play.Advisor, Family());
        Outcome.Of(trials.Gateway(Respite)).Status.Should().Be(GatewayStatus.Barred);

        var attitude = trials.ThatMove(Respite).Where(t => t.Change.Question.Path == "/children/sam/people/father/attitude")
            .ToDictionary(t => t.Change.Answer?.Spell(PersonQuestions.Attitude) ?? "", t => t.Outcome.ToString());

        attitude.Should().BeEquivalentTo(new Dictionary<string, string>
        {
            [""] = "power, bar not cleared",
            ["agrees"] = "power",
            ["silent"] = "power",
            ["objects-to-placement-only"] = "power",
            ["objects-capacity-in-doubt"] = "power, bar not cleared",
        });
    }

    [Fact]
    public void Sixteen_would_lift_the_bar_where_the_child_agrees()
    {
        var agreeing = Family().With("/children/sam/accommodation/childs-view", new Answer(AnswerSpelling.Read(ChildQuestions.ViewOnAccommodation, "agrees")));

        new Trials(Play.Advisor, agreeing).ThatMove(Respite)
            .Should().ContainSingle(t => t.Change.Question.Question == ChildQuestions.DateOfBirth && t.Change.Answer != null)
            .Which.Should().Match<Trial>(t => t.Outcome.Status == GatewayStatus.Power && t.Change.Answer!.Value.Day == new DateOnly(2010, 3, 2));
    }

    [Fact]
    public void A_change_that_contradicts_another_answer_is_not_tried()
    {
        // Within the area, and neither living nor found in it, cannot both be so.
        var elsewhere = Family().With("/children/sam/lives-or-is-found-in-area", new Answer(AnswerSpelling.Read(ChildQuestions.LivesOrIsFoundInArea, "no")))
            .With("/children/sam/within-area", new Answer(AnswerSpelling.Read(ChildQuestions.IsWithinArea, "no")));
        Contradictions.In(elsewhere).Should().BeEmpty();

        var moves = new Trials(Play.Advisor, elsewhere).ThatMove(Services);

        moves.Should().Contain(t => t.Change.Question.Question == ChildQuestions.IsWithinArea && t.Change.Answer == null);
        moves.Should().NotContain(t => t.Change.Question.Question == ChildQuestions.IsWithinArea && t.Change.Answer != null);
    }

    [Fact]
    public void The_questions_offered_are_some_that_decide_and_some_that_decide_nothing()
    {
        var trials = new Trials(Play.Advisor, Family().Without("/children/sam/people/father/attitude"));

        var choices = FindingOut.Choices([Respite], trials);

        choices.Should().Contain(c => c.Question.Path == "/children/sam/people/father/attitude" && c.Decides.Count == 1);
        choices.Should().Contain(c => c.Decides.Count == 0 && c.BearsOn.Count == 0);
        choices.Should().OnlyContain(c => !trials.IsKnown(c.Question));
        choices.Where(c => c.Decides.Count > 0).Should().OnlyContain(c => trials.Moves(c.Question, new[] { Respite }));
    }

    private static FamilySituation Family()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        var sam = family.Child("sam", "Sam")
            .Answer(ChildQuestions.DateOfBirth, "2011-09-14")
            .Answer(ChildQuestions.IsWithinArea, "yes")
            .Answer(ChildQuestions.IsLikelyToBeSignificantlyImpaired, "yes")
            .Answer(ChildQuestions.AccommodationWouldSafeguardOrPromoteWelfare, "yes")
            .Answer(ChildQuestions.CareState, "nobody-with-parental-responsibility-caring")
            .Answer(ChildQuestions.AccommodatedUnder, "not-accommodated")
            .Complete(ListOf.People, true)
            .Complete(ListOf.Orders, true);
        var father = family.Person(sam, family.Adult("father", "Mr Brown"))
            .Answer(PersonQuestions.Attitude, "objects")
            .Answer(PersonQuestions.IsWilling, "yes")
            .Answer(PersonQuestions.IsAbleToProvide, "yes")
            .Answer(PersonQuestions.IsNamedInLivesWithOrder, "no")
            .Answer(PersonQuestions.IsSpecialGuardian, "no")
            .Answer(PersonQuestions.HasCareUnderHighCourtOrder, "no");
        FamilySituationBuilder.Holds(father, ParentalResponsibilitySourceKind.MarriedToOrCivilPartnerOfMother);
        return family.Build();
    }
}
