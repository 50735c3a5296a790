using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Examples;

/// <summary>The page of examples lists each, in the words that stand at the top of its own file.</summary>
public sealed class ExamplesPageTests
{
    private const string Head = "| example | what it is | what it shows |\n|---|---|---|\n";

    [Fact]
    public void Every_example_is_listed_in_the_words_of_its_own_file() =>
        File.ReadAllText(Repository.PathOf("docs", "examples", "README.md")).Should().EndWith(Head + string.Concat(Example.ForReaders.Select(Row)));

    private static string Row(Example example) =>
        $"| [{example.Name}]({example.Name}.yaml) | {Words(example.Lines[0])} | {Words(example.Lines[1])} |\n";

    private static string Words(string line) => line["# ".Length..];
}
