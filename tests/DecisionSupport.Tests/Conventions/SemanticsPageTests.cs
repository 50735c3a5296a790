using System.Text.RegularExpressions;

namespace DecisionSupport.Tests.Conventions;

/// <summary>The statements of the core are numbered; that each stands beside a test that exists is held where the engine's are.</summary>
public sealed partial class SemanticsPageTests
{
    [Fact]
    public void The_statements_of_the_core_are_numbered_in_order()
    {
        var numbers = Statement().Matches(File.ReadAllText(Repository.PathOf("docs", "semantics.md"))).Select(m => m.Groups["number"].Value).ToList();

        numbers.Should().NotBeEmpty();
        numbers.Should().Equal(Enumerable.Range(1, numbers.Count).Select(n => $"{n}"));
    }

    [GeneratedRegex(@"^- \*\*C(?<number>\d+)\.\*\*", RegexOptions.Multiline)]
    private static partial Regex Statement();
}
