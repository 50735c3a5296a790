using System.Text.RegularExpressions;
using DecisionSupport.Cli;


namespace DecisionSupport.Tests.Conventions;

/// <summary>Every command that a page under docs marks with <c>run</c> is run, in order, in a folder of its own.</summary>
public sealed partial class DocumentedCommandsTests
{
    public static TheoryData<string> Pages() => [.. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Where(page => Run().IsMatch(File.ReadAllText(page))).Select(page => Path.GetFileName(page)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_commands_of_a_page_do_their_work(string page)
    {
        var folder = Directory.CreateTempSubdirectory("thresholds-docs-");
        try
        {
            var commands = Run().Matches(File.ReadAllText(Repository.PathOf("docs", page))).SelectMany(m => m.Groups["commands"].Value.Split('\n')).Where(line => line.StartsWith("thresholds ", StringComparison.Ordinal)).ToList();

            commands.Should().NotBeEmpty();
            foreach (var command in commands)
            {
                using var output = new StringWriter();
                using var error = new StringWriter();
                ThresholdsTool.Run([.. Words(command).Skip(1).Select(word => Place(word, folder.FullName))], TextReader.Null, output, error)
                    .Should().Be(0, "{0}: {1}", command, error);
                (output.ToString() + error).Should().NotBeNullOrWhiteSpace();
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Words(string command) => Word().Matches(command).Select(m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value : m.Value);

    /// <summary>What stands under docs is read there; any other file is of the folder.</summary>
    private static string Place(string word, string folder) =>
        word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word)
        : word == "." ? folder
        : FileName().IsMatch(word) ? Path.Combine(folder, word)
        : word;

    [GeneratedRegex(@"<!-- run -->\n```sh\n(?<commands>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Run();

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\w.-]+\.(json|yaml|html|md|ics|svg|txt)$")]
    private static partial Regex FileName();
}
