using DecisionSupport.Training;

namespace DecisionSupport.Tests.Training;

/// <summary>Scenarios played from scripted answers: what a trainee sees, and what is kept for the conversation afterwards.</summary>
public sealed class PlayTests
{
    private const string Homeless = "homeless-at-seventeen";

    public static TheoryData<string> Ids => [.. TrainingScenarios.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Right_answers_are_met_with_the_same_statuses(string id)
    {
        var played = Play.From(id, Play.Answers(id + ".right"));

        played.Attempt.IsWhole.Should().BeTrue();
        played.Attempt.Stages.SelectMany(s => s.Comparisons).Should().OnlyContain(c => c.Match == Match.Same);
        return Verifier.VerifyFile(played.Pages, Snapshot($"{id}.right.verified.txt"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public Task Wrong_answers_are_met_with_reasons(string id)
    {
        var played = Play.From(id, Play.Answers(id + ".wrong"));

        played.Attempt.IsWhole.Should().BeTrue();
        played.Attempt.Stages.SelectMany(s => s.Comparisons).Should().Contain(c => c.Match == Match.Different);
        return Verifier.VerifyFile(played.Attempt.Debrief(), Snapshot($"{id}.wrong.verified.md"));
    }

    [Fact]
    public Task With_no_answers_the_first_stage_is_told_and_nothing_is_given_away()
    {
        var played = Play.From(Homeless, "");

        played.Attempt.IsWhole.Should().BeFalse();
        played.Pages.Should().NotContain("What the rules say").And.NotContain("undetermined");
        return Verifier.Verify($"{played.Pages}\n--- prompts\n{played.Prompts}\n--- debrief\n{played.Attempt.Debrief()}");
    }

    [Theory]
    [InlineData("u\nNot known yet\n")]
    [InlineData("u\nNot known yet\nq\n")]
    public void Answers_that_end_in_the_middle_are_answered_as_far_as_they_go(string answers)
    {
        var played = Play.From(Homeless, answers);

        played.Attempt.IsWhole.Should().BeFalse();
        played.Attempt.Stages.Should().ContainSingle().Which.Comparisons.Should().ContainSingle();
        played.Pages.Should().Contain("The answers ended in stage 1 of 3.").And.NotContain("WHAT ONE ANSWER WOULD HAVE CHANGED");
    }

    [Fact]
    public void Nothing_of_the_rules_is_said_before_the_last_commitment_of_a_stage()
    {
        var answers = Play.Answers(Homeless + ".right").Split('\n');
        var told = Play.From(Homeless, string.Join('\n', answers[..7]));

        told.Attempt.Stages[0].Comparisons.Should().HaveCount(3);
        var before = told.Pages[..told.Pages.IndexOf("What the rules say", StringComparison.Ordinal)];
        foreach (var gateway in told.Attempt.Stages[0].Comparisons.Select(c => c.Rules))
        {
            before.Should().Contain(gateway.Gateway.Name).And.NotContain($"{gateway.Gateway.Name} ({gateway.Provision!.Pinpoint}): ");
        }
    }

    [Fact]
    public void What_is_not_a_status_is_asked_again()
    {
        var played = Play.From(Homeless, "perhaps\nU\n\n");

        played.Prompts.Should().Contain("'perhaps' is not a status.");
        played.Attempt.Stages[0].Comparisons[0].Commitment.Status.Should().Be(GatewayStatus.Undetermined);
    }

    [Theory]
    [InlineData("d?", GatewayStatus.Duty, true)]
    [InlineData("Not made out", GatewayStatus.NotMadeOut, false)]
    [InlineData("follows in law", GatewayStatus.Position, false)]
    [InlineData("B", GatewayStatus.Barred, false)]
    public void A_status_is_a_letter_or_a_word(string said, GatewayStatus status, bool barNotCleared)
    {
        StatusWords.TryRead(said, out var read, out var bar).Should().BeTrue();
        (read, bar).Should().Be((status, barNotCleared));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_same_answers_give_the_same_bytes(string id)
    {
        var (first, second) = (Play.From(id, Play.Answers(id + ".wrong")), Play.From(id, Play.Answers(id + ".wrong")));

        second.Pages.Should().Be(first.Pages);
        second.Attempt.Debrief().Should().Be(first.Attempt.Debrief());
    }

    [Fact]
    public void Nobody_is_scored()
    {
        foreach (var id in TrainingScenarios.Ids)
        {
            var debrief = Play.From(id, Play.Answers(id + ".wrong")).Attempt.Debrief();

            debrief.Should().NotContainAny("%", "score:", "Score", "marks", "grade", "correct");
            debrief.Should().Contain("## Where the trainer disagrees");
        }
    }

    [Fact]
    public void What_a_trainee_types_can_make_neither_markup_nor_a_line()
    {
        var debrief = Play.From(Homeless, "u\n<script>alert(1)</script> [x](http://example.org) # \u202e\n").Attempt.Debrief();

        debrief.Should().NotContain("<script>").And.NotContain("[x](").And.NotContain("\u202e");
    }

    [Fact]
    public void Pages_can_be_written_in_markdown() =>
        Play.From(Homeless, "u\n\n", PageFormat.Markdown).Pages.Should().StartWith("# Seventeen, put out of home").And.Contain("\n## Stage 1 of 3: ");

    private static string Snapshot(string name) => Repository.PathOf("tests", "DecisionSupport.Tests", "Training", "played", name);
}
