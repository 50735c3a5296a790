namespace DecisionSupport.Formats;

/// <summary>Reads case files, in YAML or in JSON, of one shape: <c>format: 1</c>.</summary>
/// <remarks>A case file is a stranger's text: nothing that it says makes the reader throw, and every fault is reported at once.</remarks>
public static class CaseFile
{
    /// <summary>Reads a text. A file name that ends in <c>.json</c> is read as JSON, <c>.yaml</c> or <c>.yml</c> as YAML, any other by its first character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">The name by which faults speak of it; nothing is opened.</param>
    /// <returns>The situation, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="fileName"/> is null.</exception>
    public static CaseFileResult Read(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        return Read(text, fileName, new FaultLog(fileName));
    }

    /// <summary>Reads the bytes of a file, which must be UTF-8.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="fileName">The name by which faults speak of it; nothing is opened.</param>
    /// <returns>The situation, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is null.</exception>
    public static CaseFileResult Read(ReadOnlySpan<byte> utf8, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new FaultLog(fileName);
        return SourceText.Decode(utf8, faults) is { } text ? Read(text, fileName, faults) : new CaseFileResult(null, faults, new Reading(faults));
    }

    /// <summary>Reads a stream to its end, or to the largest size that is read.</summary>
    /// <param name="utf8">The stream, from where it stands; it is not closed.</param>
    /// <param name="fileName">The name by which faults speak of it; nothing is opened.</param>
    /// <returns>The situation, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CaseFileResult Read(Stream utf8, string fileName)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(fileName);
        var buffer = new byte[Limits.Bytes + 1];
        var length = utf8.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return Read(buffer.AsSpan(0, length), fileName);
    }

    /// <summary>Writes a situation as a case file, in one canonical order; read again, it is an equal situation.</summary>
    /// <remarks>
    /// A file cannot leave open whether a source of parental responsibility that it lists subsists: one that code recorded without an answer is written as
    /// not known. Texts and ids are written as they are, so that a situation built in code from what no file could say does not read again.
    /// </remarks>
    /// <param name="situation">The situation.</param>
    /// <param name="syntax">YAML or JSON.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is null.</exception>
    public static string Write(FamilySituation situation, CaseFileSyntax syntax = CaseFileSyntax.Yaml)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return syntax == CaseFileSyntax.Json ? JsonText.Of(CaseTree.Of(situation)) : YamlText.Of(CaseTree.Of(situation));
    }

    private static CaseFileResult Read(string text, string fileName, FaultLog faults)
    {
        var reading = new Reading(faults);
        var situation = Tree(text, fileName, faults) is { } root ? new FamilyReader(reading).Read(root) : null;
        return new CaseFileResult(situation, faults, reading);
    }

    internal static Node? Tree(string text, string fileName, FaultLog faults, string expected = "a case file, which begins with 'format: 1'")
    {
        if (SourceText.Check(text, faults) is not { } body)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(body))
        {
            faults.Add(FaultCode.Missing, $"The file is empty. Expected {expected}.");
            return null;
        }

        var root = IsJson(body, fileName) ? JsonTree.Read(body, faults) : YamlTree.Read(body, faults);
        if (root is null && faults.Count == 0)
        {
            faults.Add(FaultCode.Missing, $"The file says nothing. Expected {expected}.");
        }

        return root;
    }

    private static bool IsJson(string text, string fileName) =>
        fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || (!fileName.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !fileName.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) && text.AsSpan().TrimStart().StartsWith("{"));
}
