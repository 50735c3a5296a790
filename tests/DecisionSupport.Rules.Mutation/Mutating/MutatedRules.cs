using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DecisionSupport.Rules.Mutation;

/// <summary>The rules, compiled with every mistake in them and none switched on.</summary>
internal sealed class MutatedRules
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;
        global using DecisionSupport.Model; global using DecisionSupport.Inference.Dsl; global using static DecisionSupport.Model.Propositions;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, preprocessorSymbols: ["RULE_ENGINE_EMBEDDED"]);

    private readonly string folder;
    private readonly HashSet<int> refused = [];

    private MutatedRules(string folder) => this.folder = folder;

    /// <summary>Every mistake, in the order of the files.</summary>
    internal List<SourceMutant> Mutants { get; } = [];

    /// <summary>The mistakes that the compiler refuses: nobody can make them.</summary>
    internal IReadOnlySet<int> Refused => refused;

    /// <summary>Compiles the rules in a folder into a file.</summary>
    /// <exception cref="InvalidOperationException">The rules do not compile, whatever mistakes are left out.</exception>
    internal static MutatedRules Compile(string folder, string file)
    {
        var rules = new MutatedRules(folder);
        var original = rules.Original();
        while (rules.Emit(original, file) is { Count: > 0 } errors)
        {
            var more = errors.Select(At).Where(id => id > 0 && rules.refused.Add(id)).Count();
            if (more == 0)
            {
                throw new InvalidOperationException($"The rules do not compile: {errors[0]}");
            }
        }

        return rules;
    }

    private CSharpCompilation Original()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("DecisionSupport.Rules", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var trees = files.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Parsing, path)).Append(CSharpSyntaxTree.ParseText(Usings, Parsing));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("DecisionSupport.Rules", trees, references, options);
    }

    private List<Diagnostic> Emit(CSharpCompilation original, string file)
    {
        Mutants.Clear();
        var trees = original.SyntaxTrees.Select(tree => IsStated(tree) ? Switched(original, tree) : tree).ToList();
        var compilation = original.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).AddSyntaxTrees(CSharpSyntaxTree.ParseText(Switching.Switch, Parsing));
        using var output = new MemoryStream();
        var result = compilation.Emit(output);
        if (result.Success)
        {
            File.WriteAllBytes(file, output.ToArray());
        }

        return [.. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
    }

    private SyntaxTree Switched(CSharpCompilation original, SyntaxTree tree)
    {
        var section = Path.GetRelativePath(folder, Path.GetDirectoryName(tree.FilePath)!).Replace('\\', '/');
        var root = new Switching(original.GetSemanticModel(tree), section, Mutants, refused).Visit(tree.GetRoot())!;
        // Read again: a tree put together from pieces says less of where an error is.
        return CSharpSyntaxTree.ParseText(root.ToFullString(), Parsing, tree.FilePath);
    }

    /// <summary>The rules' own files: neither what is compiled from data nor the list of the rules.</summary>
    private bool IsStated(SyntaxTree tree) =>
        tree.FilePath.Length > 0 && Path.GetRelativePath(folder, tree.FilePath) is var path && path.Contains(Path.DirectorySeparatorChar) && !path.StartsWith("Generated", StringComparison.Ordinal);

    /// <summary>The mistake in which an error is; 0 if it is in none.</summary>
    private static int At(Diagnostic error)
    {
        var node = error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan);
        var choice = node?.AncestorsAndSelf().OfType<ConditionalExpressionSyntax>().FirstOrDefault(c => c.Condition is InvocationExpressionSyntax call && call.Expression.ToString().EndsWith("MistakeMade.Is", StringComparison.Ordinal));
        return choice?.Condition is InvocationExpressionSyntax { ArgumentList.Arguments: [var id] } ? int.Parse(id.ToString(), System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
