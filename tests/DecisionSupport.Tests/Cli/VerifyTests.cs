using System.Text.Json;

namespace DecisionSupport.Tests.Cli;

public sealed class VerifyTests
{
    [Fact]
    public void Rules_that_hold_end_with_0()
    {
        var run = Tool.Run("verify", "--tables", Folder("good"), "--families", "3000");

        run.Out.Should().Contain("s22-1-a.yaml: CA1989/s22/1/a, 9 combinations, 3 true, 1 false, 5 not known; 0 differ").And.EndWith("All holds.\n");
        run.Error.Should().StartWith("Verifying ");
        run.Code.Should().Be(0);
    }

    [Fact]
    public void A_table_that_differs_ends_with_1_and_says_where()
    {
        var run = Tool.Run("verify", "--tables", Folder("wrong"), "--families", "20");

        run.Code.Should().Be(1);
        run.Out.Should().Contain("DOES NOT HOLD: s22-1-a.yaml: order: no, orders: not known: the table says false, the rule not known.").And.EndWith(" things do not hold.\n");
    }

    [Fact]
    public void Json_says_the_same()
    {
        var run = Tool.Run("verify", "--tables", Folder("wrong"), "--families", "20", "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("holds").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("faults").EnumerateArray().Count(f => f.GetString()!.StartsWith("s22-1-a.yaml: ", StringComparison.Ordinal)).Should().Be(2);
        json.RootElement.GetProperty("tables")[0].GetProperty("differ").GetInt64().Should().Be(2);
        json.RootElement.GetProperty("properties").EnumerateArray().Should().OnlyContain(p => p.GetProperty("holds").GetBoolean());
    }

    [Fact]
    public void Too_few_families_to_reach_every_rule_is_said_and_not_passed_over()
    {
        var run = Tool.Run("verify", "--families", "5");

        run.Code.Should().Be(1);
        run.Out.Should().Contain("DOES NOT HOLD: CA1989/s");
    }

    [Theory]
    [InlineData("bad", "s22-1-a.yaml cannot be read.\n  line 5: There is no question 'in-farce' of this kind: Order.\n")]
    [InlineData("none", "*there is no such folder, or it cannot be read.\n")]
    public void A_table_that_cannot_be_read_is_bad_input(string folder, string said)
    {
        var run = Tool.Run("verify", "--tables", Folder(folder));

        run.Code.Should().Be(2);
        run.Error.Should().Match(said);
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void No_families_is_bad_usage() => Tool.Run("verify", "--families", "0").Code.Should().Be(64);

    private static string Folder(string name) => Repository.PathOf("tests", "DecisionSupport.Tests", "Cli", "tables", name);
}
