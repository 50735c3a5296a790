namespace DecisionSupport.Authoring;

/// <summary>Which YAML compiles into which C#.</summary>
public static class Sources
{
    private const string Vocabulary = "src/DecisionSupport.Model/vocabulary.yaml";

    /// <summary>Compiles everything below the repository's root: path and text of each compiled file.</summary>
    /// <exception cref="AuthoringException">A file says something that cannot be compiled; the message names file, line and remedy.</exception>
    public static IEnumerable<(string Path, string Text)> Compile(string root)
    {
        yield return ("src/DecisionSupport.Model/Generated/Vocabulary.g.cs", Naming(Vocabulary, () => VocabularyCompiler.Compile(YamlReading.Load(Path.Combine(root, Vocabulary)))));
        yield return ("rules/Generated/LawBook.g.cs", LawCompiler.Compile(root));
    }

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
