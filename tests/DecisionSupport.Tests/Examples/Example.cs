using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Examples;

/// <summary>A case file that is shown to readers, with what the law says of it written beside it.</summary>
/// <param name="File">The case file, by its path in the repository.</param>
/// <param name="ExpectationFile">What is expected of it, by its path in the repository.</param>
internal sealed record Example(string File, string ExpectationFile)
{
    private const string Case = ".yaml";
    private const string Expect = ".expect.yaml";
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    /// <summary>Every example for readers, and every example ever committed; what is expected of the latter stands in a folder of its own.</summary>
    internal static IReadOnlyList<Example> All { get; } = [.. In("docs/examples", "docs/examples"), .. In("tests/compat", "tests/compat/expected")];

    internal static IReadOnlyList<Example> ForReaders => [.. All.Where(e => e.File.StartsWith("docs/", StringComparison.Ordinal))];

    internal string Name => Path.GetFileNameWithoutExtension(File);

    internal string[] Lines => System.IO.File.ReadAllLines(Repository.PathOf(File));

    internal Expectation Expectation => Expectation.Read(Repository.PathOf(ExpectationFile));

    internal static Example Of(string file) =>
        All.FirstOrDefault(e => e.File == file) ?? throw new KeyNotFoundException($"There is no example '{file}'. The examples are: {string.Join(", ", All.Select(e => e.File))}.");

    internal CaseFileResult Read() => CaseFile.Read(System.IO.File.ReadAllBytes(Repository.PathOf(File)), Path.GetFileName(File));

    internal Assessment Assess()
    {
        var read = Read();
        read.Lines.Should().BeEmpty($"{File} is shown to readers");
        return Advisor.Assess(read.Situation!);
    }

    /// <summary>Assesses the example with a passage of its file said differently.</summary>
    internal Assessment AssessWith(string passage, string saidDifferently)
    {
        var text = System.IO.File.ReadAllText(Repository.PathOf(File));
        text.Split(passage).Should().HaveCount(2, $"'{passage}' must stand in {File} once");
        var read = CaseFile.Read(text.Replace(passage, saidDifferently), Path.GetFileName(File));
        read.Lines.Should().BeEmpty();
        return Advisor.Assess(read.Situation!);
    }

    private static IEnumerable<Example> In(string folder, string expected) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*" + Case)
            .Select(f => Path.GetFileName(f)!)
            .Where(f => !f.EndsWith(Expect, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => new Example($"{folder}/{f}", $"{expected}/{f[..^Case.Length]}{Expect}"));
}
