using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Authoring;

/// <summary>Which YAML compiles into which C#.</summary>
public static class Sources
{
    private const string Vocabulary = "src/DecisionSupport.Model/Vocabulary";

    /// <summary>Compiles everything below the repository's root: path and text of each compiled file.</summary>
    /// <exception cref="AuthoringException">A file says something that cannot be compiled; the message names file, line and remedy.</exception>
    public static IEnumerable<(string Path, string Text)> Compile(string root)
    {
        yield return ("src/DecisionSupport.Model/Generated/Vocabulary.g.cs", VocabularyCompiler.Compile(VocabularyFiles(root)));
        yield return ("rules/Generated/LawBook.g.cs", LawCompiler.Compile(root));
        yield return (DeadlineCompiler.Target, DeadlineCompiler.Compile(root));
    }

    /// <summary>The files of the vocabulary, each with its name: the core first, then the others by name, so that a question's place does not depend on the machine.</summary>
    private static List<(string Name, YamlMappingNode Root)> VocabularyFiles(string root) =>
        [.. Directory.EnumerateFiles(Path.Combine(root, Vocabulary), "*.yaml")
            .Select(file => Path.GetFileName(file))
            .OrderBy(file => file == "core.yaml" ? 0 : 1).ThenBy(file => file, StringComparer.Ordinal)
            .Select(file => ($"{Vocabulary}/{file}", Naming($"{Vocabulary}/{file}", () => YamlReading.Load(Path.Combine(root, Vocabulary, file)))))];

    internal static void Naming(string file, Action read) => Naming(file, () => { read(); return 0; });

    internal static T Naming<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is AuthoringException or YamlDotNet.Core.YamlException)
        {
            throw new AuthoringException($"{file}: {fault.Message}");
        }
    }
}
