using System.Text.RegularExpressions;
using DecisionSupport.Cli;

namespace DecisionSupport.Tests.Conventions;

/// <summary>What the README shows is what the tool prints and what the files say.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    public static TheoryData<string, string> Outputs()
    {
        var outputs = new TheoryData<string, string>();
        foreach (Match shown in Shown().Matches(Readme))
        {
            outputs.Add(shown.Groups["command"].Value, shown.Groups["text"].Value);
        }

        return outputs;
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void What_the_readme_shows_is_what_the_tool_prints(string command, string text)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var args = command.Split(' ').Select(a => a.EndsWith(".yaml", StringComparison.Ordinal) ? Repository.PathOf(a) : a).ToArray();

        ThresholdsTool.Run(args, TextReader.Null, output, errors);

        var printed = (output.ToString() + errors).Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        text.Length.Should().BeGreaterThan(200);
        printed.Should().Contain(text);
    }

    [Fact]
    public void A_rule_is_shown_as_its_file_has_it()
    {
        var file = FileShown().Match(Readme);

        file.Groups["text"].Value.Should().Be(File.ReadAllText(Repository.PathOf(file.Groups["path"].Value)).TrimEnd('\n'));
    }

    [Fact]
    public void Both_outputs_are_there() => Shown().Matches(Readme).Should().HaveCount(2);

    [Fact]
    public void Every_page_that_it_links_exists()
    {
        var links = Link().Matches(Readme).Select(m => m.Groups["path"].Value).ToList();

        links.Should().NotBeEmpty();
        links.Should().OnlyContain(path => File.Exists(Repository.PathOf(path)) || Directory.Exists(Repository.PathOf(path)));
    }

    /// <summary>A registry shows the page of a package far from the repository: a link into it would lead nowhere.</summary>
    [Fact]
    public void The_page_in_every_package_shows_the_same_code_names_every_package_and_links_nothing()
    {
        var package = File.ReadAllText(Repository.PathOf("src/PACKAGE.md"));
        var packed = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(project => !project.Contains("artifacts", StringComparison.Ordinal) && File.ReadAllText(project).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .ToList();

        CodeShown().Match(package).Value.Should().Be(CodeShown().Match(Readme).Value).And.NotBeEmpty();
        packed.Should().HaveCountGreaterThan(5).And.OnlyContain(id => package.Contains($"| {id} |", StringComparison.Ordinal));
        Link().Matches(package).Should().BeEmpty();
    }

    [GeneratedRegex(@"```csharp\nvar advisor.*?```", RegexOptions.Singleline)]
    private static partial Regex CodeShown();

    [GeneratedRegex(@"<!-- output: (?<command>[^>]+) -->\n```text\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"<!-- file: (?<path>[^>]+) -->\n```csharp\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex FileShown();

    [GeneratedRegex(@"\]\((?<path>(?!https?:)[^)#]+)\)")]
    private static partial Regex Link();
}
