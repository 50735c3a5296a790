using DecisionSupport.Explain;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Explain;

public sealed class PageTests
{
    [Fact]
    public Task Markdown_of_a_child_of_whom_little_is_recorded() => Verifier.Verify(AssessmentMarkdown.Of(Cases.Assess("nothing")));

    [Fact]
    public Task Markdown_of_a_gateway_in_full() =>
        Verifier.Verify(Cases.Section(AssessmentMarkdown.Of(Cases.Assess("notes")), "### T6", "### T9"));

    [Fact]
    public Task Html_of_a_gateway_in_full() =>
        Verifier.Verify(Cases.Section(AssessmentHtml.Of(Cases.Assess("notes")), "<h3>T6", "<h3>T9"));

    [Fact]
    public void Headings_of_the_html_page_never_skip_a_level()
    {
        var levels = AssessmentHtml.Of(Cases.Assess("objection")).Split("<h").Skip(1).Where(h => char.IsAsciiDigit(h[0])).Select(h => h[0] - '0').ToList();

        levels.Should().HaveCountGreaterThan(10);
        levels[0].Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
    }
}
