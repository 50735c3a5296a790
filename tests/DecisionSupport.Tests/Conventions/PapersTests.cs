using System.Text.RegularExpressions;

namespace DecisionSupport.Tests.Conventions;

/// <summary>The papers that a local authority completes, and the comparison: what they rest on is there.</summary>
public sealed partial class PapersTests
{
    private static readonly string[] Steps = ["Identify the need", "Describe the processing", "Consultation", "Necessity and proportionality", "Risks", "Measures", "Sign-off"];

    [Theory]
    [InlineData("atrs.md")]
    [InlineData("dpia.md")]
    [InlineData("comparison.md")]
    public void Every_file_heading_and_test_to_which_a_page_leads_exists(string page)
    {
        var links = Link().Matches(Text(page)).Select(m => (To: m.Groups["to"].Value, Name: m.Groups["name"].Value)).ToList();

        links.Should().NotBeEmpty();
        links.Where(link => !Exists(link.To, link.Name)).Should().BeEmpty();
    }

    [Fact]
    public void Every_step_of_an_assessment_of_impact_is_there_in_order() =>
        Regex.Matches(Text("dpia.md"), @"^## Step (\d)\. (.+)$", RegexOptions.Multiline).Select(m => (m.Groups[1].Value, m.Groups[2].Value))
            .Should().Equal(Steps.Select((step, n) => ($"{n + 1}", step)));

    [Fact]
    public void Every_risk_has_measures_and_what_is_left()
    {
        var risks = Numbered(Part("## Step 5", "## Step 6"));

        risks.Should().HaveCountGreaterThan(8);
        Numbered(Part("## Step 6", "## Step 7")).Should().Equal(risks);
    }

    [Fact]
    public void Nobody_has_signed_for_a_local_authority() =>
        Part("## Step 7", "## Pages read").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Should().NotBeEmpty().And.OnlyContain(line => line.Split('|', StringSplitOptions.TrimEntries)[2].Length == 0);

    [Fact]
    public void The_record_is_of_the_rule_set_that_runs() => Text("atrs.md").Should().Contain($"Filled in for rule set {Rules.ChildrenAct.Law.Version}.");

    private static string Text(string page) => File.ReadAllText(Repository.PathOf("docs", page));

    private static string Part(string from, string to)
    {
        var text = Text("dpia.md");
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static List<string> Numbered(string part) => [.. Regex.Matches(part, @"^\| (R\d+) \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value)];

    private static bool Exists(string to, string name)
    {
        var path = Path.GetFullPath(Path.Combine(Repository.PathOf("docs"), to));
        return Directory.Exists(path) || (File.Exists(path) && (name.Length == 0 || !path.EndsWith(".cs", StringComparison.Ordinal) || File.ReadAllText(path).Contains($" {name}(", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\]\((?<to>(?!https?:|#)[^)#]+)(#(?<name>[^)]+))?\)")]
    private static partial Regex Link();
}
