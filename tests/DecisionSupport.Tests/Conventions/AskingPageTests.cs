using System.Text.RegularExpressions;
using DecisionSupport.Cli;

namespace DecisionSupport.Tests.Conventions;

/// <summary>What the page on explanation shows is what the tool prints and draws.</summary>
public sealed partial class AskingPageTests
{
    private const string Example = "docs/examples/return-asked-for-in-danger.yaml";

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "asking.md"));

    [Fact]
    public void What_the_page_shows_is_what_the_tool_prints()
    {
        var shown = Shown().Match(Page);

        shown.Groups["text"].Value.Length.Should().BeGreaterThan(200);
        Run([.. shown.Groups["command"].Value.Split(' ')]).Should().Contain(shown.Groups["text"].Value);
    }

    [Theory]
    [InlineData("ladder", "assess", Example)]
    [InlineData("reasoning", "explain", Example, "s20-8")]
    public void A_picture_on_the_page_is_what_the_tool_draws(string picture, params string[] command)
    {
        var name = $"{picture}-return-asked-for-in-danger.svg";

        Page.Should().Contain($"(pictures/{name})");
        Run([.. command, "--child", "kit", "--format", "svg"]).Should().Be(File.ReadAllText(Repository.PathOf("docs", "pictures", name)), "write it anew: thresholds {0} --child kit --format svg --output docs/pictures/{1}", string.Join(' ', command), name);
    }

    private static string Run(string[] command)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        ThresholdsTool.Run([.. command.Select(a => a.EndsWith(".yaml", StringComparison.Ordinal) ? Repository.PathOf(a) : a)], TextReader.Null, output, errors).Should().Be(0, errors.ToString());
        return output.ToString();
    }

    [GeneratedRegex(@"<!-- output: (?<command>[^>]+) -->\n```text\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
