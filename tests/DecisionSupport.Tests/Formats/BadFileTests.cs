using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Formats;

/// <summary>What somebody reads who got a case file wrong: each kind of fault in a small file of its own, with the message beside it.</summary>
public sealed class BadFileTests
{
    private static readonly string Folder = Repository.PathOf("tests", "DecisionSupport.Tests", "Formats", "bad");

    public static TheoryData<string> Files => [.. Sources()];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_bad_file_is_refused_with_a_message_that_helps(string file)
    {
        var result = CaseFile.Read(await File.ReadAllBytesAsync(Path.Combine(Folder, file)), file);

        result.Situation.Should().BeNull();
        await Verifier.VerifyFile(string.Join('\n', result.Lines) + "\n", Path.Combine(Folder, Path.GetFileNameWithoutExtension(file) + ".verified.txt"));
    }

    [Fact]
    public void Every_message_pinned_has_its_file()
    {
        var pinned = Directory.EnumerateFiles(Folder, "*.verified.txt").Select(f => Path.GetFileName(f).Replace(".verified.txt", "", StringComparison.Ordinal));

        pinned.Should().BeEquivalentTo(Sources().Select(f => Path.GetFileNameWithoutExtension(f)));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Folder).Where(f => Path.GetExtension(f) is ".yaml" or ".json").Select(f => Path.GetFileName(f)).Order();
}
