using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Cli;

/// <summary>Training from the command line.</summary>
public sealed class TrainTests
{
    private const string Scenario = "homeless-at-seventeen";

    private static readonly string Answers = Repository.PathOf("tests", "DecisionSupport.Tests", "Training", "answers", Scenario + ".right.txt");

    private static readonly string Embedded = Repository.PathOf("src", "DecisionSupport.Training", "Scenarios", Scenario + ".yaml");

    [Fact]
    public void List_names_the_scenarios() => Tool.Run("train", "--list").Should().Be(new ToolRun(
        0,
        """
        child-to-parent-violence: A mother asks for a break from her son's violence
        homeless-at-seventeen: Seventeen, put out of home, and sent to the housing office
        newborn-exhausted-mother: A newborn, and a mother who is asked hours after surgery

        """.ReplaceLineEndings("\n"),
        ""));

    [Fact]
    public void A_scenario_is_played_from_standard_input_or_from_a_file_alike()
    {
        var piped = Tool.RunWith(File.ReadAllText(Answers), "train", Scenario);

        piped.Code.Should().Be(0);
        piped.Out.Should().Contain("WHAT ONE ANSWER WOULD HAVE CHANGED").And.NotContain("Status?");
        piped.Error.Should().Contain("Status?");
        Tool.Run("train", Scenario, "--answers", Answers).Should().Be(piped);
    }

    [Fact]
    public void At_the_end_of_input_it_stops_cleanly()
    {
        var run = Tool.Run("train", Scenario);

        run.Code.Should().Be(0);
        run.Out.Should().Contain("The answers ended in stage 1 of 3.");
    }

    [Fact]
    public void The_debrief_is_written_where_it_is_asked_for_and_nowhere_else()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "debrief.md");
            var run = Tool.Run("train", Scenario, "--answers", Answers, "--debrief", file);

            run.Code.Should().Be(0);
            run.Error.Should().EndWith($"Written to {file}.\n");
            File.ReadAllText(file).Should().StartWith("# Debrief: Seventeen, put out of home");
            folder.GetFiles().Should().ContainSingle();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_scenario_of_ones_own_is_read_from_a_file() =>
        Tool.Run("train", Embedded, "--answers", Answers).Should().Be(Tool.Run("train", Scenario, "--answers", Answers));

    [Fact]
    public void A_scenario_with_faults_is_refused_with_all_of_them()
    {
        var file = Path.GetTempFileName() + ".yaml";
        try
        {
            File.WriteAllText(file, File.ReadAllText(Embedded).Replace("tell: >-", "tel: >-").Replace("- mediation", "- mediaton"));
            var run = Tool.Run("train", file);

            run.Code.Should().Be(2);
            run.Out.Should().BeEmpty();
            run.Error.Split('\n').Should().Contain(line => line.EndsWith("Did you mean 'tell'?")).And.HaveCountGreaterThan(4);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_scenario_that_asks_what_has_no_rules_is_bad_input()
    {
        var file = Path.GetTempFileName() + ".yaml";
        try
        {
            File.WriteAllText(file, File.ReadAllText(Embedded).Replace("kofi: [s17-1, s20-1-c, s20-3, s31-2-b-i]", "kofi: [s25]"));

            Tool.Run("train", file).Should().Match<ToolRun>(run => run.Code == 2 && run.Error.Contains("'s25', which has no rules"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void An_unknown_scenario_is_bad_usage_with_a_suggestion()
    {
        Tool.Run("train", "homeless-at-seventen").Should().Match<ToolRun>(run => run.Code == 64 && run.Error.Contains("Did you mean 'homeless-at-seventeen'?"));
        Tool.Run("train").Should().Match<ToolRun>(run => run.Code == 64 && run.Error.Contains("name a scenario. The scenarios are: child-to-parent-violence"));
    }

    [Fact]
    public void Answers_that_are_not_utf8_are_bad_input()
    {
        using var latin = new StreamReader(new MemoryStream([(byte)'u', (byte)'\n', 0xE9, (byte)'\n']), new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));

        Tool.RunFrom(latin, "train", Scenario).Should().Match<ToolRun>(run => run.Code == 2 && run.Error.EndsWith("standard input: it is not UTF-8. Type or save the answers as UTF-8.\n"));
    }

    [Fact]
    public void Answers_that_are_not_there_are_bad_input() =>
        Tool.Run("train", Scenario, "--answers", "no-such-file.txt").Should().Be(new ToolRun(2, "", "no-such-file.txt: there is no such file.\n"));
}
