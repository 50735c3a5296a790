namespace DecisionSupport.Tests.Conventions;

/// <summary>The top level of the repository is the folders that design names and the usual root files, and nothing else.</summary>
public sealed class TopLevelTests
{
    private static readonly string[] Kept =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "DecisionSupport.sln", "Directory.Build.props", "Directory.Build.targets",
        "Directory.Packages.props", "LICENSE", "NOTICE", "README.md", "SECURITY.md", "docs", "global.json", "rules", "src", "tests",
    ];

    // What builds, editors and version control put there, none of which is kept.
    private static readonly string[] Passing = [".git", ".idea", ".vs", ".vscode", "artifacts", "StrykerOutput", "TestResults"];

    [Fact]
    public void Nothing_stands_at_the_top_that_is_not_named_here() =>
        Directory.EnumerateFileSystemEntries(Repository.PathOf()).Select(path => Path.GetFileName(path)).Except(Passing).Should().BeEquivalentTo(Kept);
}
