using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Examples;

/// <summary>Every example loads, and says what the law was written down to say of it before it was run.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Files => [.. Example.All.Select(e => e.File)];

    public static TheoryData<string> FilesForReaders => [.. Example.ForReaders.Select(e => e.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_says_what_the_law_gives_it(string file)
    {
        var example = Example.Of(file);
        var assessment = example.Assess();

        example.Expectation.Children
            .SelectMany(child => child.Value.SelectMany(gateway => gateway.Value.Differences(assessment.Child(child.Key), gateway.Key)))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_says_it_for_the_reason_that_the_law_gives(string file)
    {
        var example = Example.Of(file);
        var assessment = example.Assess();

        example.Expectation.Children
            .SelectMany(child => child.Value.SelectMany(gateway => gateway.Value.OtherReasons(assessment.Child(child.Key), gateway.Key)))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(FilesForReaders))]
    public void Every_reason_of_an_example_names_the_answers_on_which_it_turns(string file) =>
        Example.Of(file).Expectation.Children.Values.SelectMany(gateways => gateways.Values)
            .Where(e => e.Status is not ("NotEncoded" or "NotInForce"))
            .Should().OnlyContain(e => e.TurnsOn.Count > 0 || e.Asks.Count > 0);

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_warns_of_what_the_law_leaves_no_doubt_of(string file)
    {
        var example = Example.Of(file);
        var assessment = example.Assess();

        foreach (var (child, cautions) in example.Expectation.Cautions)
        {
            assessment.Child(child).Cautions.Select(c => c.Id).Should().Contain(cautions);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_child_of_an_example_is_expected_something_of_and_for_a_reason(string file)
    {
        var example = Example.Of(file);
        var expectation = example.Expectation;

        expectation.Children.Keys.Should().BeEquivalentTo(example.Assess().Children.Select(c => c.Child.Id));
        expectation.Children.Values.Should().OnlyContain(gateways => gateways.Count >= 4);
        expectation.Children.Values.SelectMany(gateways => gateways.Values).Should().OnlyContain(e => e.Because.Length > 20);
    }

    [Fact]
    public void Every_expectation_belongs_to_an_example()
    {
        var expectations = new[] { "docs/examples", "tests/compat/expected" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.expect.yaml").Select(f => $"{folder}/{Path.GetFileName(f)}"));

        expectations.Should().BeEquivalentTo(Example.All.Select(e => e.ExpectationFile));
    }

    [Theory]
    [MemberData(nameof(FilesForReaders))]
    public void An_example_begins_with_a_line_that_says_what_it_is_and_a_line_that_says_what_it_shows(string file)
    {
        var lines = Example.Of(file).Lines;

        lines[..2].Should().OnlyContain(l => l.StartsWith("# ") && l.EndsWith('.'));
        lines[2].Should().Be("format: 1");
    }

    [Theory]
    [MemberData(nameof(FilesForReaders))]
    public void An_example_says_where_its_answers_come_from_as_a_real_file_does(string file) =>
        Example.Of(file).Lines.Should().Contain(l => l.Contains("source:") && l.Contains("on:") && l.Contains("by:"));

    [Theory]
    [InlineData(GatewayStatus.Duty)]
    [InlineData(GatewayStatus.Power)]
    [InlineData(GatewayStatus.Threshold)]
    [InlineData(GatewayStatus.Right)]
    [InlineData(GatewayStatus.Position)]
    [InlineData(GatewayStatus.Barred)]
    [InlineData(GatewayStatus.NotMadeOut)]
    [InlineData(GatewayStatus.Undetermined)]
    [InlineData(GatewayStatus.NotInForce)]
    [InlineData(GatewayStatus.NotEncoded)]
    public void Every_status_is_shown_by_some_example(GatewayStatus status) =>
        Example.ForReaders
            .SelectMany(e => e.Expectation.Children.Values)
            .SelectMany(gateways => gateways.Values)
            .Should().Contain(e => e.Status == status.ToString());
}
