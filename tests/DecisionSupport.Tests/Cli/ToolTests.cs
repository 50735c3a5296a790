using System.Text.Json;
using DecisionSupport.Cli;
using DecisionSupport.Tests.Explain;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Cli;

public sealed class ToolTests
{
    private static readonly string Objection = Cases.PathOf("objection");

    [Fact]
    public void Assess_prints_the_recommended_list_first_and_nothing_on_standard_error()
    {
        var run = Tool.Run("assess", Objection);

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().StartWith("Sam: ").And.Contain("RECOMMENDED FOR CONSIDERATION");
        run.Out.Should().NotContain("\u001b");
    }

    [Fact]
    public void Assess_reads_standard_input()
    {
        var run = Tool.RunWith(File.ReadAllText(Objection), "assess", "-");

        run.Should().Be(Tool.Run("assess", Objection));
    }

    [Theory]
    [InlineData("text", "Sam: ")]
    [InlineData("markdown", "# Sam: ")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("json", "{")]
    public void Each_format_goes_to_standard_output(string format, string begins)
    {
        var run = Tool.Run("assess", Objection, "--format", format);

        run.Code.Should().Be(0);
        run.Out.Should().StartWith(begins).And.EndWith("\n");
    }

    [Fact]
    public void As_at_beats_the_file_and_the_output_says_so()
    {
        var run = Tool.Run("assess", Objection, "--as-at", "2026-03-05");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("As at: 5 March 2026").And.Contain("The case file's own day is 2 March 2026");
        using var json = JsonDocument.Parse(Tool.Run("assess", Objection, "--as-at", "2026-03-05", "--format", "json").Out);
        json.RootElement.GetProperty("asAt").GetString().Should().Be("2026-03-05");
        json.RootElement.GetProperty("fileAsAt").GetString().Should().Be("2026-03-02");
    }

    [Theory]
    [InlineData("explain", "s20-1-c", "--register", "plain")]
    [InlineData("explain", "s20-1-c", "--format", "markdown")]
    [InlineData("what-if", "--set", "/children/sam/people/father/attitude=agrees")]
    [InlineData("deadlines")]
    public void Every_page_names_the_day_asked_and_the_files_own_where_it_is_another(string command, params string[] more)
    {
        var own = Tool.Run([command, Objection, .. more]).Out;
        var other = Tool.Run([command, Objection, .. more, "--as-at", "2026-03-05"]).Out;

        own.Should().Contain("2 March 2026. Exampleshire").And.NotContain("own day");
        other.Should().Contain("5 March 2026. Exampleshire").And.Contain("own day is 2 March 2026. This is asked as at 5 March 2026");
    }

    [Fact]
    public void A_letter_drafted_as_at_another_day_than_the_files_says_so()
    {
        var letter = Repository.PathOf("docs", "examples", "letter-before-proceedings.yaml");

        Tool.Run("draft", "letter-before-proceedings", letter).Error.Should().NotContain("own day");
        Tool.Run("draft", "letter-before-proceedings", letter, "--as-at", "2026-12-01").Error.Should().Contain("The case file's own day is 20").And.Contain("This is asked as at 2026-12-01");
    }

    [Fact]
    public void An_order_made_later_is_not_in_force_on_an_earlier_day_asked_for_and_a_file_of_that_day_is_refused()
    {
        const string family = """
            format: 1
            as-at: 2026-03-02
            local-authority: { name: Exampleshire, nation: England }
            children:
              sam:
                name: Sam
                date-of-birth: 2014-06-01
                orders-complete: yes
                orders: { epo: { kind: emergency-protection-order, in-force: yes, made-on: 2026-03-01 } }
            """;

        Tool.RunWith(family, "explain", "-", "s20-1-c").Out.Should().Contain("the emergency protection order is in force");
        Tool.RunWith(family, "explain", "-", "s20-1-c", "--as-at", "2026-02-28").Should().Match<ToolRun>(r => r.Code == 0 && r.Out.Contains("emergency protection order had not begun by the day"));
        Tool.RunWith(family.Replace("as-at: 2026-03-02", "as-at: 2026-02-28"), "check", "-").Should().Match<ToolRun>(r => r.Code == 2 && r.Error.Contains("is made after the day of the assessment"));
    }

    [Theory]
    [InlineData("deadlines")]
    [InlineData("explain", "s17-1")]
    [InlineData("explain", "s47-1-b", "--register", "plain")]
    public void Every_page_for_a_local_authority_in_Wales_says_which_law_is_not_encoded(string command, params string[] more)
    {
        const string says = "The local authority is in Wales.";

        Tool.Run([command, Cases.PathOf("wales"), .. more]).Out.Should().Contain(says);
        Tool.Run([command, Objection, .. more]).Out.Should().NotContain(says);
        Tool.Run("deadlines", Cases.PathOf("wales"), "--format", "ics").Out.Should().NotContain(says);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("deadlines")]
    [InlineData("explain", "s17-1")]
    [InlineData("record")]
    public void A_day_before_a_child_is_born_is_refused_as_it_is_in_a_file(string command, params string[] more)
    {
        var run = Tool.Run([command, Repository.PathOf("docs", "examples", "adolescent-violence.yaml"), .. more, "--as-at", "2015-01-01"]);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("--as-at: Mia was born after 2015-01-01, on 20").And.Contain("Ask as at a later day, or leave that child out of the file.");
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("deadlines")]
    [InlineData("explain", "s17-1")]
    [InlineData("what-if", "--set", "/children/zahra/within-area=no")]
    [InlineData("record")]
    public void A_day_on_which_two_answers_cannot_both_be_so_is_refused_as_it_is_in_a_file(string command, params string[] more)
    {
        const string family = """
            format: 1
            as-at: 2026-04-13
            local-authority: { name: Exampleshire, nation: England }
            adults: { mother: { name: Ms Idris, date-of-birth: 2008-04-13 } }
            children: { zahra: { name: Zahra, date-of-birth: 2024-03-02, people: { mother: { excluded-from-support: yes } } } }

            """;

        Tool.RunWith(family.Replace("as-at: 2026-04-13", "as-at: 2026-04-12"), "check", "-").Code.Should().Be(2);
        var run = Tool.RunWith(family, [command, "-", .. more, "--as-at", "2026-04-12"]);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("--as-at: on 2026-04-12 two answers cannot both be so. /children/zahra/people/mother/excluded-from-support: ").And.Contain("is under eighteen").And.Contain("The other is /adults/mother/date-of-birth.");
        Tool.RunWith(family, [command, "-", .. more, "--as-at", "2026-04-14"]).Code.Should().Be(0);
    }

    [Fact]
    public void A_day_before_the_law_that_is_encoded_is_bad_input()
    {
        var run = Tool.Run("assess", Objection, "--as-at", "2001-01-01");

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be("The law on 1 January 2001 is not encoded: the library begins with the law of 22 April 2014. Ask as at that day or a later one.\n");
    }

    [Fact]
    public void One_child_can_be_asked_for()
    {
        Tool.Run("assess", Objection, "--child", "sam").Out.Should().Be(Tool.Run("assess", Objection).Out);

        var unknown = Tool.Run("assess", Objection, "--child", "ann");
        unknown.Code.Should().Be(64);
        unknown.Error.Should().Be($"There is no child 'ann' in {Objection}. The children are: sam.\n");
    }

    [Fact]
    public void A_file_with_faults_is_refused_with_all_of_them()
    {
        var faulty = File.ReadAllText(Objection).Replace("attitude: agrees", "attitude: agres").Replace("orders: none", "ordrs: none");
        var run = Tool.RunWith(faulty, "assess", "-");

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("Did you mean 'agrees'?").And.Contain("Did you mean 'orders'?");
    }

    [Fact]
    public void A_file_that_is_not_there_is_bad_input()
    {
        var run = Tool.Run("assess", "no-such-file.yaml");

        run.Should().Be(new ToolRun(2, "", "no-such-file.yaml: there is no such file.\n"));
    }

    [Fact]
    public void Undetermined_fails_only_where_the_caller_asks()
    {
        var open = Cases.PathOf("notes");

        Tool.Run("assess", open).Code.Should().Be(0);
        Tool.Run("assess", open, "--fail-on", "undetermined").Code.Should().Be(4);
        Tool.Run("assess", Objection, "--fail-on", "undetermined").Code.Should().Be(0);
    }

    [Fact]
    public void Output_goes_to_a_file_and_a_line_on_standard_error_says_so()
    {
        var file = Path.GetTempFileName();
        try
        {
            var run = Tool.Run("assess", Objection, "--output", file);

            run.Should().Be(new ToolRun(0, "", $"Written to {file}.\n"));
            File.ReadAllText(file).Should().Be(Tool.Run("assess", Objection).Out);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Output_that_cannot_be_written_is_bad_usage()
    {
        var run = Tool.Run("assess", Objection, "--output", Path.Combine(Objection, "inside-a-file"));

        run.Code.Should().Be(64);
        run.Error.Should().Contain("it cannot be written");
    }

    [Fact]
    public void Check_counts_what_is_in_a_good_file() =>
        Tool.Run("check", Objection).Should().Be(new ToolRun(0, "No faults found: 1 child, 2 adults, 0 orders, 0 concerns, 0 services, 0 needs.\n", ""));

    [Fact]
    public void Check_refuses_a_bad_file()
    {
        var run = Tool.RunWith("format: 1\nas-at: 2026-02-30\n", "check", "-");

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("standard input:2:8 /as-at: read '2026-02-30'.");
    }

    [Theory]
    [InlineData("assessment")]
    [InlineData("case-file")]
    public void Schema_prints_json(string which)
    {
        var run = Tool.Run("schema", which);

        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.TryGetProperty("properties", out _).Should().BeTrue();
    }

    [Fact]
    public void Version_names_the_tool_and_its_rule_set() =>
        Tool.Run("--version").Out.Should().MatchRegex("^thresholds \\d+\\.\\d+\\.\\d+, rule set \\d+\\.\\d+\\.\\d+\n$");

    [Fact]
    public Task Help_shows_every_command() => Verifier.Verify(Tool.Run("--help").Out);

    [Fact]
    public Task Help_of_a_command_shows_examples() => Verifier.Verify(Tool.Run("assess", "--help").Out);
}
