using DecisionSupport.Rules.Practice.Accommodation;

namespace DecisionSupport.Rules.Tests.Practice.Accommodation;

/// <summary>What is weighed, where it is in question: the answers recorded, and no outcome.</summary>
public sealed class WeighedTests
{
    [Fact]
    public void Long_term_accommodation_is_weighed_where_it_is_in_question() =>
        LookedAfter.TurnsOn<LongTermAccommodation>(LongTerm, "long-term/in-question");

    [Fact]
    public void Short_breaks_are_weighed_where_they_are_planned() =>
        LookedAfter.TurnsOn<ShortBreaksPlanned>(Breaks, "short-breaks/planned");

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Either_is_weighed_for_a_child_under_eighteen(string born, bool weighed)
    {
        LongTerm().Says("date-of-birth", born).Truth<LongTermAccommodation>().Should().Be(Truth.Of(weighed));
        Breaks().Says("date-of-birth", born).Truth<ShortBreaksPlanned>().Should().Be(Truth.Of(weighed));
        LongTerm().Unsaid("date-of-birth").Unsaid("treated-as-child").Truth<LongTermAccommodation>().Should().Be(Truth.NotKnown);
        Breaks().Unsaid("date-of-birth").Unsaid("treated-as-child").Truth<ShortBreaksPlanned>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Nothing_is_weighed_that_is_not_in_question() =>
        LookedAfter.Sam().Assessed().Considerations.Should().BeEmpty();

    [Fact]
    public void Everybody_who_has_or_may_have_parental_responsibility_is_shown_and_nobody_who_has_none()
    {
        var given = LongTerm()
            .Person("mother", p => p.Holding().Says("attitude", "agrees"))
            .Person("father", p => p.ParentalResponsibilityUnknown())
            .Person("grandmother", p => p.WithoutParentalResponsibility().Says("attitude", "objects"));

        Point(given, 0).Answers.Where(a => a.Question == PersonQuestions.Attitude).Select(a => (a.Subject.Id, a.Asked.State))
            .Should().Equal(("mother", AnswerState.Known), ("father", AnswerState.NotAsked));
    }

    [Fact]
    public void Whether_everybody_is_named_is_shown_beside_what_they_say()
    {
        Named(LongTerm()).State.Should().Be(AnswerState.Known);
        Named(LongTerm().Complete(ListOf.People, null)).State.Should().Be(AnswerState.NotAsked);

        static Asked Named(Given given) => Point(given, 0).Answers.Single(a => a.Question == Vocabulary.Complete(ListOf.People)).Asked;
    }

    [Fact]
    public void Leaving_care_and_the_reviewing_officer_are_the_same_either_way_and_ask_nothing() =>
        Considered(LongTerm()).Points.Where(p => p.Answers.Count == 0).Select(p => p.Point.Text)
            .Should().HaveCount(2).And.OnlyContain(text => text.EndsWith("the same either way"));

    [Fact]
    public void What_is_weighed_moves_no_gateway()
    {
        var before = Statuses(LongTerm());
        string[] questions = ["agreement-has-held", "parental-responsibility-needed", "hostile-or-unreliable", "harm-on-sudden-removal", "findings-needed", "stability", "order-necessary-and-proportionate"];

        foreach (var word in new[] { "yes", "no" })
        {
            Statuses(questions.Aggregate(LongTerm(), (given, q) => given.Says($"long-term/{q}", word))).Should().Equal(before);
        }

        static IEnumerable<GatewayStatus> Statuses(Given given) => [.. given.Assessed().Gateways.Select(g => g.Status)];
    }

    [Fact]
    public void Both_matters_are_weighed_where_both_are_in_question() =>
        LongTerm().Says("short-breaks/planned").Assessed().Considerations.Select(c => c.Consideration.Id).Should().Equal("long-term-accommodation", "short-breaks");

    private static Given LongTerm() => LookedAfter.Sam().Says("long-term/in-question");

    private static Given Breaks() => LookedAfter.Sam().Says("short-breaks/planned");

    private static ConsiderationAssessment Considered(Given given) => given.Assessed().Considerations.Single();

    private static PointAssessment Point(Given given, int index) => Considered(given).Points[index];
}
