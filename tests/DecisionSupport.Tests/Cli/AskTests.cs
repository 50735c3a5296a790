using DecisionSupport.Formats;
using DecisionSupport.Tests.Explain;

namespace DecisionSupport.Tests.Cli;

/// <summary>The interview, explanations and suppositions on the command line.</summary>
public sealed class AskTests
{
    private static readonly string Nothing = Cases.PathOf("nothing");

    private static readonly string Objection = Cases.PathOf("objection");

    [Fact]
    public void The_interview_asks_the_best_question_first_and_writes_the_completed_file()
    {
        var run = Tool.RunWith("yes\n\nnot known\nq\n", "ask", Nothing, "--gateway", "s20-1-c", "--by", "K Singh");

        run.Code.Should().Be(0);
        run.Error.Should().Contain("1. ").And.Contain("By itself it").And.Contain("Ended. What was answered is kept.");
        var written = CaseFile.Read(run.Out, "out.yaml");
        written.Lines.Should().BeEmpty();
        written.Situation!.Questions().SelectMany(q => q.Accounts).Should().Contain(a => a.By == "K Singh" && a.Value.IsNotKnown).And.Contain(a => a.By == "K Singh" && !a.Value.IsNotKnown);
    }

    [Fact]
    public void An_answer_that_is_none_is_asked_for_again()
    {
        var run = Tool.RunWith("perhaps\nq\n", "ask", Nothing, "--gateway", "s20-1-c");

        run.Code.Should().Be(0);
        run.Error.Should().Contain("Read 'perhaps'. Expected ");
    }

    [Fact]
    public void With_nothing_to_ask_the_file_comes_out_as_it_was()
    {
        var run = Tool.RunWith("", "ask", Objection, "--gateway", "s31-2-b-i");

        run.Error.Should().Contain("No question is left that matters here.");
        run.Out.Should().Be(CaseFile.Write(Cases.Read("objection")));
    }

    [Fact]
    public void A_case_file_and_answers_cannot_both_come_from_standard_input() => Tool.RunWith("", "ask", "-").Code.Should().Be(64);

    [Theory]
    [InlineData("explain", "s99", "There is no gateway 's99'")]
    [InlineData("explain", "s20-1-d", "Did you mean 's20-1-")]
    public void A_gateway_that_is_not_there_is_bad_usage(string command, string gateway, string says) =>
        Tool.Run(command, Objection, gateway).Should().Match<ToolRun>(r => r.Code == 64 && r.Error.Contains(says));

    [Theory]
    [InlineData("/children/sam/people/fathr/attitude=objects", "Did you mean '/children/sam/people/father/attitude'?")]
    [InlineData("/children/sam/people/father/attitude=maybe", "Expected agrees, silent, objects")]
    [InlineData("nonsense", "Expected a path and an answer")]
    [InlineData("/children/sam/people/father/capacity=lacks", "cannot both be so")]
    public void A_supposition_that_cannot_be_read_is_bad_usage(string set, string says) =>
        Tool.Run("what-if", Objection, "--set", set).Should().Match<ToolRun>(r => r.Code == 64 && r.Error.Contains(says) && r.Out == "");

    [Fact]
    public void A_question_is_supposed_once() =>
        Tool.Run("what-if", Objection, "--set", "/children/sam/within-area=no", "--set", "/children/sam/within-area=").Should().Match<ToolRun>(r => r.Code == 64 && r.Error.Contains("supposed twice"));
}
