using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Formats;

/// <summary>A map of local levels: it names levels, maps gateways and raises them. One that would lower or refuse a gateway is refused.</summary>
public sealed class LocalContinuumTests
{
    private const string Usual = """
        continuum: 1
        local-authority: Exampleshire
        document: Thresholds 2025
        levels:
          - { level: 1, name: Universal }
          - { level: 2, name: Early help, gateways: [early-help] }
          - { level: 3, name: Targeted, gateways: [s17-1] }
          - { level: 4, name: Statutory, gateways: [s47-1-b, s20-4] }

        """;

    [Fact]
    public void The_usual_four_levels_are_read()
    {
        var read = Read(Usual).Continuum!;

        read.LocalAuthority.Should().Be("Exampleshire");
        read.Document.Should().Be("Thresholds 2025");
        read.Levels.Select(l => (l.Number, l.Name, l.Highest)).Should().Equal((1, "Universal", 1), (2, "Early help", 2), (3, "Targeted", 3), (4, "Statutory", 4));
    }

    [Fact]
    public void The_published_map_is_read() =>
        Read(File.ReadAllText(Repository.PathOf("docs", "local", "exampleshire.yaml"))).Lines.Should().BeEmpty();

    [Fact]
    public void A_gateway_may_be_raised_and_one_left_out_stands_at_its_floor()
    {
        var read = Read(Usual.Replace("gateways: [early-help]", "gateways: []").Replace("[s17-1]", "[early-help]")).Continuum!;

        LevelOf(read, "early-help").Should().Be(3);
        LevelOf(read, "s17-1").Should().Be(3);
        LevelOf(read, "s20-1-c").Should().Be(4);
        LevelOf(read, "s46-1").Should().Be(4);
    }

    [Theory]
    [InlineData("[early-help]", "[s17-1]", "gateways/0: read 's17-1'. Services for a child in need may not stand at level 2: a local level may raise a gateway and never lowers one below 3 (targeted or Family Help). Put it at level 3 (Targeted) or above, or leave it out: what is left out stands at level 3.")]
    [InlineData("[s17-1]", "[s47-1-b]", "gateways/0: read 's47-1-b'. Enquiries on reasonable cause to suspect may not stand at level 3: a local level may raise a gateway and never lowers one below 4 (specialist or statutory). Put it at level 4 (Statutory) or above, or leave it out: what is left out stands at level 4.")]
    [InlineData("[s17-1]", "[s20-1-c]", "Duty to accommodate, the carer being prevented may not stand at level 3")]
    [InlineData("name: Universal", "name: Universal, gateways: [early-help]", "Early help may not stand at level 1")]
    public void No_map_lowers_a_gateway(string said, string instead, string fault) =>
        Lines(said, instead).Should().Contain(l => l.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void A_refusal_names_the_file_the_line_and_the_column() =>
        Lines("[s17-1]", "[s47-1-b]").Should().Contain(l => l.StartsWith("map.yaml:7:44 /levels/2/gateways/0: ", StringComparison.Ordinal));

    [Theory]
    [InlineData("refuses: [s17-1]")]
    [InlineData("excludes: [s20-4]")]
    [InlineData("minimum-level: 3")]
    [InlineData("requires: level-3")]
    public void No_level_refuses_a_gateway(string key) =>
        Lines("name: Early help", $"name: Early help, {key}").Should().Equal($"map.yaml:6:35 /levels/1: read '{key.Split(':')[0]}'. A level orders services and refuses nothing: section 17, 20 and 47 are each asked on their own test, whatever the level. Take the key out.");

    [Theory]
    [InlineData("[s17-1]", "[s171]", "There is no such gateway. Use an id that an assessment prints with --format json. Did you mean 's17-1'?")]
    [InlineData("[s17-1]", "[early-help]", "This gateway is put at a level already. Keep one.")]
    [InlineData("level: 3", "level: 2", "this one comes after level 2.")]
    [InlineData("level: 3", "level: three", "Expected the level's number, a whole number.")]
    [InlineData("level: 4, name: Statutory", "level: 4, name: Statutory, stands-for: [5]", "Say which of the usual levels it stands for, from 1 to 4")]
    [InlineData("level: 4, name: Statutory", "level: 4, name: Statutory, stands-for: [2, 4]", "the level before it stands for 3 already.")]
    [InlineData("level: 2, name: Early help", "level: 2, name: Early help, stands-for: [1]", "No level stands for 2 (early help).")]
    [InlineData("document: Thresholds 2025", "", "The key 'document' is missing.")]
    [InlineData("name: Targeted, ", "", "The key 'name' is missing.")]
    [InlineData("continuum: 1", "continuum: 2", "Expected 'continuum: 1'")]
    [InlineData("[s17-1]", "s17-1", "Expected a list: ids of gateways")]
    [InlineData("document:", "documents:", "There is no such key here.")]
    public void Other_mistakes_are_said_too(string said, string instead, string fault) =>
        Lines(said, instead).Should().Contain(l => l.Contains(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("- a list")]
    [InlineData("levels: none")]
    [InlineData("levels: [1, 2]")]
    [InlineData("{\"continuum\": ")]
    public void Nothing_that_a_file_says_makes_the_reader_throw(string text) => Read(text).Lines.Should().NotBeEmpty();

    [Fact]
    public void Every_fault_is_reported_at_once() =>
        Lines("[early-help]", "[s47-1-b, nothing], refuses: [s17-1]").Should().HaveCount(4);

    [Fact]
    public void In_code_too_a_level_that_would_lower_a_gateway_is_refused()
    {
        var lowering = () => LocalContinuum.Of("Exampleshire", "Thresholds", [new(1, "All", [1], ["s47-1-b"]), new(2, "More", [2, 3, 4], [])], ChildrenAct.Law.Ladder);

        lowering.Should().Throw<ArgumentException>().WithMessage("/levels/0/gateways/0: Enquiries on reasonable cause to suspect may not stand at level 1*");
    }

    private static LocalContinuumResult Read(string text) => LocalContinuumFile.Read(text, "map.yaml", ChildrenAct.Law.Ladder);

    private static IEnumerable<string> Lines(string said, string instead)
    {
        Usual.Should().Contain(said);
        return Read(Usual.Replace(said, instead, StringComparison.Ordinal)).Lines;
    }

    private static int LevelOf(LocalContinuum continuum, string id)
    {
        var tier = ChildrenAct.Law.Ladder.Tiers.Single(t => t.Gateways.Any(g => g.Id == id));
        return continuum.LevelOf(tier, tier.Gateways.Single(g => g.Id == id)).Number;
    }
}
