using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Properties;

/// <summary>What further answers, and missing ones, may and may not do.</summary>
public sealed class AnswerTests(ITestOutputHelper output)
{
    private static readonly AnswerProperties Answers = new(Families.Advisor);

    [Fact]
    public void What_is_decided_survives_every_answer_to_a_question_not_yet_asked() =>
        Holds(Answers.DecidedSurvivesLaterAnswers(Families.Many, 11), atLeast: 50_000, moving: 300);

    [Fact]
    public void A_missing_answer_never_turns_a_live_gateway_into_one_not_made_out() =>
        Holds(Answers.MissingAnswersExcludeNothing(Families.Many, 12), atLeast: 2_000, moving: 20);

    private void Holds(PropertyResult result, int atLeast, int moving)
    {
        output.WriteLine(result.ToString());
        result.Violations.Should().BeEmpty();
        result.Held.Should().BeGreaterThan(atLeast);
        result.Moved.Should().BeGreaterThan(moving, "changes that move nothing prove nothing");
    }
}
