using System.Runtime.CompilerServices;
using System.Text;

namespace DecisionSupport.TestSupport;

/// <summary>Compares a text with the one that was read and accepted, kept beside the test under its name.</summary>
internal static class Verifier
{
    internal static Task Verify(string text, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "") =>
        VerifyFile(text, Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}.verified.txt"));

    /// <summary>Compares with a file named in full, for tests that have many.</summary>
    internal static async Task VerifyFile(string text, string verified)
    {
        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var actual = text.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            File.Delete(received);
            await File.WriteAllTextAsync(verified, actual, new UTF8Encoding(false));
            return;
        }

        await File.WriteAllTextAsync(received, actual, new UTF8Encoding(false));
        Assert.Fail($"{Path.GetFileName(verified)} differs. Read the difference; SNAPSHOT_ACCEPT=1 accepts it, and then you answer for it.\n{Difference(expected ?? "", actual)}");
    }

    private static string Difference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('\n', [$"@ line {same + 1}", .. before.Skip(same).Take(10).Select(line => "- " + line), .. after.Skip(same).Take(10).Select(line => "+ " + line)]);
    }
}
