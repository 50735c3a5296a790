using DecisionSupport.Cli;
using DecisionSupport.Tests.Explain;

namespace DecisionSupport.Tests.Cli;

public sealed class BadUsageTests
{
    [Theory]
    [InlineData("Did you mean 'assess'?", "asess", "family.yaml")]
    [InlineData("Did you mean '--format'?", "assess", "family.yaml", "--fromat", "json")]
    [InlineData("Required argument 'FILE' missing", "assess")]
    [InlineData("--as-at: read '2 March'. Expected a day as yyyy-MM-dd, such as 2026-03-02.", "assess", "family.yaml", "--as-at", "2 March")]
    [InlineData("--as-at: read '2026-02-30'. Expected a day as yyyy-MM-dd, such as 2026-03-02.", "assess", "family.yaml", "--as-at", "2026-02-30")]
    [InlineData("'pdf'", "assess", "family.yaml", "--format", "pdf")]
    [InlineData("say what to do")]
    public void Bad_usage_is_refused_with_a_suggestion_and_nothing_on_standard_output(string says, params string[] args)
    {
        var run = Tool.Run(args);

        run.Code.Should().Be(64);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(says).And.Contain("--help");
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_file_name_and_opens_no_response_file() =>
        Tool.Run("assess", "@" + Cases.PathOf("objection")).Error.Should().EndWith("there is no such file.\n");

    [Fact]
    public void A_fault_in_the_tool_says_nothing_of_the_family()
    {
        var run = Tool.RunFrom(new BrokenReader("Sam's answers"), "assess", "-");

        run.Code.Should().Be(70);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("a fault in the tool").And.NotContain("Sam").And.NotContain(" at ");
        Tool.RunFrom(new BrokenReader("Sam's answers"), "assess", "-", "--debug").Error.Should().Contain(nameof(BrokenReader));
    }

    [Fact]
    public void A_fault_in_the_rules_is_said_in_their_words_and_no_other_fault_is()
    {
        var fault = new AggregateException(new InvalidOperationException("Sam's answers"), new AggregateException(new IncompleteConclusionsException("OneRule must conclude exactly once of each Child."), new IncompleteConclusionsException("OneRule must conclude exactly once of each Child.")));

        RuleFaults.In(fault).Should().Equal("OneRule must conclude exactly once of each Child.");
        RuleFaults.In(new InvalidOperationException("Sam's answers")).Should().BeEmpty();
        var stopped = VerifyCommand.Stopped(RuleFaults.In(fault));
        (stopped.ExitCode, stopped.Lines[0]).Should().Be((1, "DOES NOT HOLD: OneRule must conclude exactly once of each Child."));
    }

    private sealed class BrokenReader(string message) : TextReader
    {
        public override int ReadBlock(char[] buffer, int index, int count) => throw new InvalidOperationException(message);
    }
}
