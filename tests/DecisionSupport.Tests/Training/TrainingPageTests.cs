using System.Text.RegularExpressions;
using DecisionSupport.Training;

namespace DecisionSupport.Tests.Training;

/// <summary>The page for trainers shows what the tool says, to the letter.</summary>
public sealed partial class TrainingPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "training.md"));

    [Fact]
    public void Every_excerpt_is_what_the_answers_on_the_page_are_met_with()
    {
        var answers = Answers().Match(Page);
        var played = Play.From(answers.Groups[1].Value, answers.Groups[2].Value);

        var excerpts = Excerpts().Matches(Page).Select(m => m.Groups[1].Value).ToList();
        excerpts.Should().HaveCount(4);
        excerpts.Should().OnlyContain(excerpt => excerpt.Length > 100 && played.Pages.Contains(excerpt));
    }

    [Fact]
    public void Every_scenario_is_on_the_page() => TrainingScenarios.Ids.Should().OnlyContain(id => Page.Contains($"| `{id}` |"));

    [GeneratedRegex("<!-- answers: ([a-z-]+) -->\n```\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Answers();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Excerpts();
}
