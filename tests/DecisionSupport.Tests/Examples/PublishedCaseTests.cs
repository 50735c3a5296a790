using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Examples;

/// <summary>Whoever reads an example from a published case sees which page was read, what was assumed, and what was held.</summary>
public sealed class PublishedCaseTests
{
    public static TheoryData<string> Files => [.. PublishedCase.Examples.Select(e => e.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_from_a_published_case_says_what_was_read_and_when_what_is_assumed_and_what_was_held(string file)
    {
        var said = PublishedCase.Of(Example.Of(file));

        said.Should().HaveCount(5).And.OnlyContain(s => s.Length > 20);
        said[1].Should().MatchRegex(@"https?://\S+.*, \d{4}-\d{2}-\d{2}\.$");
    }

    [Fact]
    public void The_page_of_examples_says_of_each_published_case_what_its_own_file_says() =>
        File.ReadAllText(Repository.PathOf("docs", "examples", "README.md")).Should()
            .Contain("| example | case | page read | from the page | assumed | held |\n|---|---|---|---|---|---|\n" + string.Concat(PublishedCase.Examples.Select(Row)) + "\n");

    [Fact]
    public void Fifteen_examples_follow_a_page_that_was_read() =>
        PublishedCase.Examples.Count.Should().BeGreaterThanOrEqualTo(15);

    private static string Row(Example example) =>
        $"| [{example.Name}]({example.Name}.yaml) | {string.Join(" | ", PublishedCase.Of(example))} |\n";
}
