using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DecisionSupport.Tests.Cli;

public sealed partial class VerifyTests
{
    [Fact]
    public void Rules_that_hold_end_with_0()
    {
        var run = Tool.Run("verify", "--tables", Folder("good"), "--families", "5000", "--check", "tables", "reach", "conflicts", "monotonicity", "--sample", "100");

        run.Out.Should().Contain("s22-1-a.yaml: CA1989/s22/1/a, 9 combinations, 3 true, 1 false, 5 not known; 0 differ").And.EndWith("All holds.\n");
        run.Error.Should().StartWith("Verifying ");
        run.Code.Should().Be(0);
    }

    [Fact]
    public void A_table_that_differs_ends_with_1_and_says_where()
    {
        var run = Tool.Run("verify", "--tables", Folder("wrong"), "--families", "20", "--check", "tables", "reach");

        run.Code.Should().Be(1);
        run.Out.Should().Contain("DOES NOT HOLD: s22-1-a.yaml: the table says false, the rule not known (order: no, orders: not known).").And.EndWith(" things do not hold.\n");
    }

    [Fact]
    public void Json_says_the_same()
    {
        var run = Tool.Run("verify", "--tables", Folder("wrong"), "--families", "60", "--format", "json", "--check", "tables", "reach", "monotonicity", "--sample", "100");

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
        var run = Tool.Run("verify", "--families", "5", "--check", "reach");

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

    [Theory]
    [InlineData("CA1989/s20/77", "No rule states 'CA1989/s20/77'. Did you mean 'CA1989/s20/7'?*")]
    [InlineData("CA1989/s2", null)]
    public void A_provision_is_named_or_what_several_begin_with(string provision, string? refused)
    {
        var run = Tool.Run("verify", provision, "--check", "conflicts", "--families", "1");

        run.Code.Should().Be(refused is null ? 0 : 64);
        run.Error.Should().Match(refused ?? "Verifying * rules over 0 truth tables and 1 generated families.*");
    }

    [Theory]
    [InlineData("--check", "everything")]
    [InlineData("--check", "tables")]
    [InlineData("--sample", "5")]
    public void A_check_that_is_not_there_or_has_nothing_to_run_on_is_bad_usage(string option, string value) => Tool.Run("verify", option, value).Code.Should().Be(64);

    [Fact]
    public void The_same_rules_give_the_same_json_of_a_shape_that_is_written_down()
    {
        string[] args = ["verify", "CA1989/s20/4", "CA1989/s20/5", "--check", "supervaluation", "mcdc", "--families", "1", "--format", "json"];
        var run = Tool.Run(args);

        Tool.Run(args).Out.Should().Be(run.Out);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("format").GetInt32().Should().Be(1);
        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("format", "holds", "faults", "tables", "checks", "rules", "properties", "gateways", "completions", "vectors");
        var check = json.RootElement.GetProperty("checks")[0];
        check.EnumerateObject().Select(p => p.Name).Should().Equal("name", "asks", "holds", "cases", "exhaustive", "extent", "faults", "notes");
        check.GetProperty("name").GetString().Should().Be("supervaluation");
        var combinations = json.RootElement.GetProperty("completions").EnumerateArray().Select(c => c.GetProperty("combinations").GetInt32()).ToList();
        combinations.Should().HaveCount(2).And.OnlyContain(c => c > 1);
        Tool.Run([.. args[..^2]]).Out.Should().ContainAll(combinations.Select(c => $" {c} combinations "), "the text counts what the JSON counts, of the same rules and families");
        json.RootElement.GetProperty("vectors").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void The_page_needs_nothing_else_and_each_picture_is_named_described_and_beside_its_numbers()
    {
        var page = Tool.Run("verify", "CA1989/s20/4", "CA1989/s20/5", "--check", "reach", "supervaluation", "mcdc", "--families", "20", "--format", "html").Out;

        page.Should().StartWith("<!doctype html>").And.NotContain("http").And.NotContain("<script").And.Contain("prefers-color-scheme: dark");
        var pictures = Picture().Matches(page).Select(m => XElement.Parse(m.Value)).ToList();
        pictures.Should().HaveCount(3);
        pictures.Should().OnlyContain(p => p.Element("title")!.Value.Length > 0 && p.Element("desc")!.Value.Length > 0);
        page.Split("<summary>The numbers</summary>").Should().HaveCount(5, "each picture, and the gateways, have their table");
    }

    public static TheoryData<string, string> Shown()
    {
        var shown = new TheoryData<string, string>();
        foreach (Match output in Output().Matches(File.ReadAllText(Repository.PathOf("docs", "verification.md"))))
        {
            shown.Add(output.Groups["command"].Value, output.Groups["text"].Value);
        }

        return shown;
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_the_page_on_verification_shows_is_what_the_tool_prints(string command, string text) => Tool.Run(command.Split(' ')).Out.Should().Contain(text);

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex(@"<!-- output: (?<command>[^>]+) -->\n```text\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Output();

    private static string Folder(string name) => Repository.PathOf("tests", "DecisionSupport.Tests", "Cli", "tables", name);
}
