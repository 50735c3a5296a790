using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Formats;

/// <summary>The format is additive only: every example ever committed must still load.</summary>
public sealed class CompatTests
{
    private static readonly string Folder = Repository.PathOf("tests", "compat");

    /// <summary>Those kept whole, and under <c>earlier</c> every other version that an example has had, by the first letters of its hash.</summary>
    public static TheoryData<string> Examples =>
        [.. Directory.EnumerateFiles(Folder).Concat(Directory.EnumerateFiles(Path.Combine(Folder, "earlier"))).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_ever_committed_still_loads(string file)
    {
        var result = CaseFile.Read(File.ReadAllBytes(Path.Combine(Folder, file)), file);

        result.Lines.Should().BeEmpty();
        result.Situation!.Children.Should().NotBeEmpty();
    }
}
