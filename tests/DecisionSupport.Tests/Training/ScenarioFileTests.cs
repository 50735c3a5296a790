using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Training;

/// <summary>A scenario file is refused with every fault at once, each on its line.</summary>
public sealed class ScenarioFileTests
{
    private const string Good = """
        scenario: 1
        id: small
        title: A small scenario
        learning: [Ask before you act.]
        stages:
          - title: First
            tell: Something happens.
            reveals: { sam: [date-of-birth, people/mother/relationship] }
            so-far: { sam: { within-area: no } }
            asks: { sam: [s17-1] }
          - title: Second
            tell: More happens.
            reveals: { sam: [within-area, people] }
            asks: { sam: [s17-1] }
        case:
          format: 1
          as-at: 2026-03-02
          local-authority: { name: Exampleshire, nation: England }
          adults: { mother: { name: Ms Adams } }
          children:
            sam:
              name: Sam
              date-of-birth: 2012-03-04
              within-area: yes
              people-complete: yes
              people: { mother: { relationship: mother } }

        """;

    [Fact]
    public void A_scenario_without_faults_is_read()
    {
        var read = ScenarioFile.Read(Good, "small.yaml");

        read.Lines.Should().BeEmpty();
        read.Scenario!.Stages[0].Reveals.Should().Equal("/children/sam/date-of-birth", "/children/sam/people/mother/relationship");
        read.Scenario.Stages[0].SoFar.Should().ContainSingle().Which.Path.Should().Be("/children/sam/within-area");
        read.Scenario.Stages[1].Asks.Should().Equal(new AskedGateway("sam", "s17-1"));
    }

    [Fact]
    public void What_is_recorded_for_now_may_be_two_accounts_that_conflict()
    {
        var read = ScenarioFile.Read(Good.Replace("within-area: no }", "within-area: [no, { answer: yes, by: duty worker }] }", StringComparison.Ordinal), "small.yaml");

        read.Scenario!.Stages[0].SoFar.Should().ContainSingle().Which.Accounts.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("scenario: 1", "scenario: 2", "small.yaml:1:1: Expected 'scenario: 1', the shape of scenario that this version reads.")]
    [InlineData("tell: Something happens.", "told: Something happens.", "small.yaml:7:5 /stages/0: read 'told'. There is no such key here. Did you mean 'tell'?")]
    [InlineData("[within-area, people]", "[within-aera, people]", "small.yaml:13:22 /stages/1/reveals/sam: read 'within-aera'. Nothing of the case stands at this path. Expected a path below the child, such as within-area or people/mother. Did you mean 'within-area'?")]
    [InlineData("[within-area, people]", "[within-area]", "small.yaml:25:7 /children/sam/people-complete: No stage reveals this. Add it to 'reveals' of one, the last at the latest.")]
    [InlineData("reveals: { sam: [within-area, people] }", "reveals: { ann: [within-area, people] }", "small.yaml:13:16 /stages/1/reveals: read 'ann'. Expected a mapping by child, whose ids are sam.")]
    [InlineData("within-area: no }", "within-area: perhaps }", "small.yaml:9:35 /stages/0/so-far/sam: read 'perhaps'. Expected yes, no or not known.")]
    [InlineData("so-far: { sam: { within-area: no } }", "so-far: { sam: { date-of-birth: 2012-03-04 } }", "small.yaml:9:22 /stages/0/so-far/sam: read 'date-of-birth'. Expected the path of a question of somebody already revealed, which a later stage reveals.")]
    [InlineData("so-far: { sam: { within-area: no } }", "so-far: { sam: { married: no } }", "small.yaml:9:22 /children/sam/married: The case has no answer of its own here for a later stage to reveal. Put this answer in the case instead.")]
    [InlineData("relationship: mother", "relatonship: mother", "small.yaml:26:27 /children/sam/people/mother: read 'relatonship'. There is no such key here. Did you mean 'relationship'?")]
    public void A_fault_is_said_where_it_stands(string right, string wrong, string says)
    {
        var read = ScenarioFile.Read(Good.Replace(right, wrong, StringComparison.Ordinal), "small.yaml");

        read.Scenario.Should().BeNull();
        read.Lines.Should().Contain(says);
    }

    [Theory]
    [InlineData("")]
    [InlineData("scenario")]
    [InlineData("scenario: 1")]
    [InlineData("stages: [a, [b], {c: d}]\ncase: 7")]
    [InlineData("case: { format: 1 }\nstages: { a: b }")]
    [InlineData("{{{{")]
    public void Nothing_that_a_file_says_makes_the_reader_throw(string text)
    {
        var read = ScenarioFile.Read(text, "bad.yaml");

        read.Scenario.Should().BeNull();
        read.Lines.Should().NotBeEmpty();
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused_and_never_throws()
    {
        var random = new Random(1989);
        var refused = 0;
        for (var i = 0; i < 2000; i++)
        {
            var text = new System.Text.StringBuilder(Good);
            for (var j = random.Next(1, 4); j > 0; j--)
            {
                var at = random.Next(text.Length - 8);
                text.Remove(at, random.Next(8)).Insert(at, Good.AsSpan(random.Next(Good.Length - 8), random.Next(8)));
            }

            var read = ScenarioFile.Read(text.ToString(), "damaged.yaml");
            refused += read.Scenario is null ? 1 : 0;
            (read.Scenario is null).Should().Be(read.Faults.Count > 0);
        }

        refused.Should().BeInRange(1000, 1999);
    }
}
