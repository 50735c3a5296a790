namespace DecisionSupport.Tests.Model;

/// <summary>How answers come to a day's reading of a question.</summary>
public sealed class AnswerTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static Answer Says(string word, DateOnly? on = null) => new(AnswerSpelling.Read(PersonQuestions.Attitude, word), On: on);

    [Fact]
    public void A_question_that_nobody_was_asked_is_not_answered_no() => Asked.On(Day, []).State.Should().Be(AnswerState.NotAsked);

    [Fact]
    public void The_default_answer_is_not_known_and_never_the_first_word() => default(AnswerValue).IsNotKnown.Should().BeTrue();

    [Fact]
    public void Two_accounts_that_conflict_are_disputed_and_both_are_kept()
    {
        var asked = Asked.On(Day, [Says("agrees"), Says("objects")]);

        asked.State.Should().Be(AnswerState.Disputed);
        asked.Value.IsNotKnown.Should().BeTrue();
        asked.Accounts.Should().HaveCount(2);
    }

    [Fact]
    public void Two_accounts_that_agree_are_known() => Asked.On(Day, [Says("agrees"), Says("agrees")]).State.Should().Be(AnswerState.Known);

    [Fact]
    public void Somebody_who_does_not_know_does_not_contradict_somebody_who_does() =>
        Asked.On(Day, [Says("objects"), Says("not known")]).State.Should().Be(AnswerState.Known);

    [Fact]
    public void An_answer_given_after_the_day_is_not_relied_on_and_is_kept()
    {
        var asked = Asked.On(Day, [Says("objects", Day.AddDays(1))]);

        asked.State.Should().Be(AnswerState.Later);
        asked.Accounts.Should().ContainSingle();
    }

    [Fact]
    public void An_answer_given_on_the_day_is_relied_on() => Asked.On(Day, [Says("objects", Day)]).State.Should().Be(AnswerState.Known);

    [Fact]
    public void A_later_account_does_not_dispute_an_earlier_one() =>
        Asked.On(Day, [Says("agrees", Day), Says("objects", Day.AddDays(1))]).State.Should().Be(AnswerState.Known);

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("02/03/2026")]
    [InlineData("2026-3-2")]
    public void A_day_is_read_in_one_way_only(string word) =>
        AnswerSpelling.TryRead(ChildQuestions.DateOfBirth, word, out _).Should().BeFalse();

    [Fact]
    public void A_word_that_is_no_answer_is_refused_with_those_that_are() =>
        FluentActions.Invoking(() => AnswerSpelling.Read(PersonQuestions.IsWilling, "maybe"))
            .Should().Throw<ArgumentException>().WithMessage("'maybe' is not an answer to 'Person/willing'. Expected yes, no or not known.*");
}
