using DecisionSupport.Tests.Explain;

namespace DecisionSupport.Tests.Cli;

/// <summary>Records, replays and overrides on the command line.</summary>
public sealed class RecordTests : IDisposable
{
    private static readonly string Objection = Cases.PathOf("objection");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("thresholds-record-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_record_replays_to_the_same_bytes()
    {
        Tool.Run("record", Objection, "--output", At("a.json")).Code.Should().Be(0);

        var run = Tool.Run("replay", At("a.json"));

        run.Code.Should().Be(0);
        run.Out.Should().Contain("The same rules give the same answer, to the byte.");
    }

    [Fact]
    public void The_day_asked_is_the_day_recorded()
    {
        Tool.Run("record", Objection, "--as-at", "2026-03-05", "--output", At("a.json")).Code.Should().Be(0);

        File.ReadAllText(At("a.json")).Should().Contain("\"asAt\":\"2026-03-05\"");
        Tool.Run("replay", At("a.json")).Out.Should().Contain("to the byte");
    }

    [Fact]
    public void A_record_that_was_changed_is_bad_input()
    {
        File.WriteAllText(At("a.json"), Tool.Run("record", Objection).Out.Replace("\"barred\"", "\"duty\"", StringComparison.Ordinal));

        var run = Tool.Run("replay", At("a.json"));

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("/sha256/assessment").And.Contain("do not rely on it");
    }

    [Fact]
    public void A_file_that_is_not_there_is_bad_input() => Tool.Run("replay", At("none.json")).Code.Should().Be(2);

    [Fact]
    public void A_masked_record_has_no_name_in_it() => Tool.Run("record", Objection, "--mask").Out.Should().NotContain("Sam").And.Contain("Child 1");

    [Fact]
    public void A_log_line_without_a_time_is_bad_usage() => Tool.Run("record", Objection, "--as", "log").Should().Match<ToolRun>(r => r.Code == 64 && r.Error.Contains("--at"));

    [Fact]
    public void A_time_that_is_none_is_bad_usage() =>
        Tool.Run("record", Objection, "--as", "log", "--at", "yesterday").Should().Match<ToolRun>(r => r.Code == 64 && r.Error.Contains("read 'yesterday'"));

    [Fact]
    public void Cards_of_a_child_who_is_not_there_are_bad_usage() =>
        Tool.Run("record", Objection, "--as", "cards", "--child", "tom").Should().Match<ToolRun>(r => r.Code == 64 && r.Error.Contains("The children are: sam"));

    [Fact]
    public void An_override_goes_beside_the_record_and_is_counted()
    {
        Tool.Run("record", Objection, "--output", At("a.json"));
        var before = File.ReadAllBytes(At("a.json"));

        Override("higher", "D3").Code.Should().Be(0);

        File.ReadAllBytes(At("a.json")).Should().Equal(before);
        Tool.Run("overrides", folder.FullName).Out.Should().Contain("s20-1-c: D3");
        Tool.Run("overrides", folder.FullName, "--format", "json").Out.Should().Contain("\"count\": 1");
    }

    [Fact]
    public void An_override_that_lacks_something_is_bad_input_and_nothing_is_written()
    {
        Tool.Run("record", Objection, "--output", At("a.json"));

        var run = Override("lower", "Z9");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("code: read 'Z9'").And.Contain("second signature");
        File.Exists(At("1.override.json")).Should().BeFalse();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_bad_input() => Tool.Run("overrides", At("none")).Code.Should().Be(2);

    private ToolRun Override(string direction, string code) => Tool.Run(
        "override", At("a.json"), "s20-1-c", "--child", "sam", "--direction", direction, "--ground", "discretionary", "--code", code,
        "--reason", "Two nights at home are not safe", "--by", "team manager", "--at", "2026-03-02T10:05:00+00:00", "--output", At("1.override.json"));

    private string At(string name) => Path.Combine(folder.FullName, name);
}
