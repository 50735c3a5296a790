using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DecisionSupport.Rules.Mutation;

/// <summary>Writes every mistake into the source of the rules at once, each behind a switch: one compilation serves them all.</summary>
internal sealed partial class Switching(SemanticModel model, string section, List<SourceMutant> mutants, IReadOnlySet<int> refused) : CSharpSyntaxRewriter
{
    /// <summary>What the switched source asks which mistake is on.</summary>
    internal static readonly string Switch = $"[assembly: System.Reflection.AssemblyVersion(\"{typeof(Switching).Assembly.GetName().Version}\")]" + """

        namespace DecisionSupport.Rules;
        public static class MistakeMade { public static int Id; public static bool Is(int id) => Id == id; }
        """;

    private readonly Mutators mutators = new(model);

    /// <summary>What a conclusion cites, and whose it is, stays as it is; only what a rule states is changed.</summary>
    public override SyntaxNode? VisitAttribute(AttributeSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        return node is ExpressionSyntax was && visited is ExpressionSyntax now && was.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not null ? Switched(was, now) : visited;
    }

    private ExpressionSyntax Switched(ExpressionSyntax was, ExpressionSyntax now)
    {
        var line = was.GetLocation().GetLineSpan();
        foreach (var (kind, becomes) in mutators.Of(was).ToList())
        {
            var mutant = new SourceMutant(mutants.Count + 1, section, Path.GetFileName(line.Path), Rule(was), line.StartLinePosition.Line + 1, kind, Flat(was.ToString()), Flat(becomes));
            mutants.Add(mutant);
            if (!refused.Contains(mutant.Id))
            {
                var type = mutators.IsProposition(was) ? "(Proposition)" : "";
                now = SyntaxFactory.ParseExpression($"(global::DecisionSupport.Rules.MistakeMade.Is({mutant.Id}) ? {type}({becomes}) : {type}({now}))");
            }
        }

        return now;
    }

    private string Rule(ExpressionSyntax within) => model.GetDeclaredSymbol(within.FirstAncestorOrSelf<TypeDeclarationSyntax>()!)!.ToDisplayString();

    private static string Flat(string source) => Spaces().Replace(source, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
