using DecisionSupport.Tests.Explain;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Cli;

/// <summary><c>assess --local FILE</c>.</summary>
public sealed class LocalLevelsTests
{
    private static readonly string Removal = Cases.PathOf("removal");

    private static readonly string Map = Repository.PathOf("docs", "local", "exampleshire.yaml");

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Every_format_shows_the_level_and_what_it_is_not(string format)
    {
        var run = Tool.Run("assess", Removal, "--local", Map, "--format", format);

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("Specialist and statutory").And.Contain("local guidance and never law");
        Tool.Run("assess", Removal, "--format", format).Out.Should().NotContain("Specialist and statutory");
    }

    [Fact]
    public void A_map_that_lowers_a_gateway_is_bad_input_and_nothing_is_assessed()
    {
        var map = Path.GetTempFileName();
        try
        {
            File.WriteAllText(map, File.ReadAllText(Map).Replace("[early-help, ", "[s47-2, ", StringComparison.Ordinal));
            var run = Tool.Run("assess", Removal, "--local", map);

            run.Code.Should().Be(2);
            run.Out.Should().BeEmpty();
            run.Error.Should().Contain("read 's47-2'").And.Contain("may not stand at level 2").And.Contain(":12:");
        }
        finally
        {
            File.Delete(map);
        }
    }

    [Fact]
    public void A_map_that_is_not_there_is_bad_input() =>
        Tool.Run("assess", Removal, "--local", "nowhere.yaml").Should().Be(new ToolRun(2, "", "nowhere.yaml: there is no such file.\n"));
}
