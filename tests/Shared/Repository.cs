using System.Runtime.CompilerServices;

namespace DecisionSupport.TestSupport;

/// <summary>Finds the repository's files from the place of a source file.</summary>
internal static class Repository
{
    internal static readonly string Root = Find();

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
