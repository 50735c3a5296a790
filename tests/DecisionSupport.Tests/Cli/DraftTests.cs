using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Cli;

/// <summary><c>draft letter-before-proceedings</c> at a terminal.</summary>
public sealed class DraftTests
{
    private static readonly string Ruby = Repository.PathOf("docs", "examples", "letter-before-proceedings.yaml");
    private static readonly string Sam = Repository.PathOf("docs", "examples", "adolescent-violence.yaml");

    [Theory]
    [InlineData("markdown", "# Draft letter before proceedings about Ruby")]
    [InlineData("html", "<!DOCTYPE html>")]
    public void The_draft_goes_to_standard_output_and_what_it_is_to_standard_error(string format, string begins)
    {
        var run = Tool.Run("draft", "letter-before-proceedings", Ruby, "--format", format);

        run.Code.Should().Be(0);
        run.Out.Should().StartWith(begins).And.EndWith("\n");
        run.Error.Should().Be("A draft, not a letter: 8 to be completed, listed at the top. A named professional must check and sign it.\n");
    }

    [Fact]
    public void What_cannot_honestly_be_drafted_is_bad_input_with_what_is_missing()
    {
        var run = Tool.Run("draft", "letter-before-proceedings", Repository.PathOf("docs", "examples", "early-help-and-services-tried.yaml"));

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("This letter cannot honestly be drafted:\n  /children/adam/concerns: there is no live concern about Adam");
    }

    [Theory]
    [InlineData("Say which with --child: sam, mia")]
    [InlineData("There is no child 'ruby'", "--child", "ruby")]
    public void A_letter_is_about_one_child_of_the_file(string says, params string[] args)
    {
        var run = Tool.Run(["draft", "letter-before-proceedings", Sam, .. args]);

        run.Code.Should().Be(64);
        run.Error.Should().Contain(says);
    }

    [Fact]
    public void A_day_before_the_law_that_is_encoded_is_bad_input() =>
        Tool.Run("draft", "letter-before-proceedings", Ruby, "--as-at", "2001-01-01").Code.Should().Be(2);

    [Fact]
    public void A_kind_of_document_is_needed() =>
        Tool.Run("draft").Code.Should().Be(64);
}
