using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Formats;

/// <summary>The format is additive only: every example ever committed must still load.</summary>
public sealed class CompatTests
{
    public static TheoryData<string> Examples => [.. Directory.EnumerateFiles(Repository.PathOf("tests", "compat")).Select(f => Path.GetFileName(f)).Order()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_ever_committed_still_loads(string file)
    {
        var result = CaseFile.Read(File.ReadAllBytes(Repository.PathOf("tests", "compat", file)), file);

        result.Lines.Should().BeEmpty();
        result.Situation!.Children.Should().NotBeEmpty();
    }
}
