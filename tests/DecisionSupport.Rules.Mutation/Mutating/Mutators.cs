using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DecisionSupport.Rules.Mutation;

/// <summary>The mistakes that can be made at one place of a rule. Labels are not among them: they cite, and decide nothing.</summary>
internal sealed class Mutators(SemanticModel model)
{
    /// <summary>The ages of which a child can be asked; another would be no rule at all.</summary>
    private static readonly int[] Ages = [10, 16, 17, 18, 21];

    internal IEnumerable<(Mistake Kind, string Becomes)> Of(ExpressionSyntax node) => node switch
    {
        BinaryExpressionSyntax binary => OfBinary(binary),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [(Mistake.NegationDropped, not.Operand.ToString())],
        InvocationExpressionSyntax call => OfCall(call).Concat(Negated(call)),
        MemberAccessExpressionSyntax member when model.GetSymbolInfo(member).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } word => Beside(word).Select(w => (Mistake.OtherKind, w)),
        MemberAccessExpressionSyntax member when IsProposition(member) => Siblings(member).Concat(Negated(member)),
        LiteralExpressionSyntax { Token.Value: int age } when Array.IndexOf(Ages, age) is >= 0 and var at => Ages.Where((_, i) => Math.Abs(i - at) == 1).Select(a => (Mistake.OtherAge, $"{a}")),
        _ => [],
    };

    /// <summary>Whether the node is a proposition, and the switch must say so.</summary>
    internal bool IsProposition(ExpressionSyntax node) => Derives(model.GetTypeInfo(node).Type, nameof(Proposition));

    private static IEnumerable<(Mistake, string)> OfBinary(BinaryExpressionSyntax binary)
    {
        var (left, right) = (binary.Left.ToString(), binary.Right.ToString());
        var swapped = binary.Kind() switch
        {
            SyntaxKind.BitwiseAndExpression => "|",
            SyntaxKind.BitwiseOrExpression => "&",
            SyntaxKind.LogicalAndExpression => "||",
            SyntaxKind.LogicalOrExpression => "&&",
            _ => null,
        };
        if (swapped is not null)
        {
            yield return (Mistake.ConnectiveSwapped, $"({left}) {swapped} ({right})");
            yield return (Mistake.LimbDropped, left);

            // Of a chain, the first two are dropped where they meet.
            if (!binary.Left.IsKind(binary.Kind()))
            {
                yield return (Mistake.LimbDropped, right);
            }
        }
        else if (binary.IsKind(SyntaxKind.EqualsExpression))
        {
            yield return (Mistake.ConditionNegated, $"{left} != {right}");

            // The rules are given one child's facts at a time: whose they are cannot be mistaken by leaving the condition out.
            if (binary.Left is not MemberAccessExpressionSyntax { Name.Identifier.Text: "Child" })
            {
                yield return (Mistake.ConditionDropped, "true");
            }
        }
    }

    private IEnumerable<(Mistake, string)> OfCall(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.ToString();
        switch (Name(call))
        {
            case "AnyOf":
                yield return (Mistake.QuantifierSwapped, "EveryOf" + arguments);
                break;
            case "EveryOf":
                yield return (Mistake.QuantifierSwapped, "AnyOf" + arguments);
                break;
            case "LeftOpenBy":
                yield return (Mistake.OpenTakenAsSettled, call.ArgumentList.Arguments[0].ToString());
                break;
            case "Limb" or "Where" when call.ArgumentList.Arguments[^1].Expression is IdentifierNameSyntax relied && OtherConclusion(relied) is { } other:
                var label = Name(call) == "Limb" ? call.ArgumentList.Arguments[0] + ", " : "";
                yield return (Mistake.OtherConclusion, $"{Name(call)}({label}{other})");
                break;
            default:
                break;
        }
    }

    /// <summary>The opposite of what is asked at its smallest: of a label, where it labels one thing; otherwise of the thing.</summary>
    private IEnumerable<(Mistake, string)> Negated(ExpressionSyntax node)
    {
        var asked = node is InvocationExpressionSyntax call && Name(call) == "Limb" ? call.ArgumentList.Arguments[1].Expression : node;
        var isOne = asked is IdentifierNameSyntax or MemberAccessExpressionSyntax || (asked is InvocationExpressionSyntax inner && (Name(inner) == "Where" || inner.Expression is MemberAccessExpressionSyntax));
        var parent = node.Parent;
        while (parent is ParenthesizedExpressionSyntax)
        {
            parent = parent.Parent;
        }

        var isPartOfLabelled = parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } && Name(outer) == "Limb";
        if (isOne && IsProposition(node) && !isPartOfLabelled && parent is not PrefixUnaryExpressionSyntax)
        {
            yield return (Mistake.NegationAdded, $"!{node}");
        }
    }

    /// <summary>The question next in the vocabulary, of the same subject.</summary>
    private IEnumerable<(Mistake, string)> Siblings(MemberAccessExpressionSyntax member)
    {
        if (model.GetSymbolInfo(member).Symbol is IPropertySymbol asked)
        {
            var all = asked.ContainingType.GetMembers().OfType<IPropertySymbol>().Where(p => p.DeclaredAccessibility == Accessibility.Public && SymbolEqualityComparer.Default.Equals(p.Type, asked.Type)).ToList();
            if (all.Count > 1)
            {
                yield return (Mistake.OtherQuestion, $"{member.Expression}.{all[(all.FindIndex(p => p.Name == asked.Name) + 1) % all.Count].Name}");
            }
        }
    }

    /// <summary>The words before and after it.</summary>
    private static IEnumerable<string> Beside(IFieldSymbol word)
    {
        var words = word.ContainingType.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).Select(f => f.Name).ToList();
        var at = words.IndexOf(word.Name);
        return new[] { words[(at + 1) % words.Count], words[(at + words.Count - 1) % words.Count] }.Where(w => w != word.Name).Distinct().Select(w => $"{word.ContainingType.Name}.{w}");
    }

    /// <summary>The conclusion that the rule matched next, if it matched two.</summary>
    private string? OtherConclusion(IdentifierNameSyntax relied)
    {
        var matched = relied.FirstAncestorOrSelf<MethodDeclarationSyntax>()!.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Where(v => model.GetDeclaredSymbol(v) is ILocalSymbol local && Derives(local.Type, nameof(Conclusion))).Select(v => v.Identifier.Text).ToList();
        return matched.IndexOf(relied.Identifier.Text) is >= 0 and var at && matched.Count > 1 ? matched[(at + 1) % matched.Count] : null;
    }

    private static bool Derives(ITypeSymbol? type, string from) => type is not null && (type.Name == from || Derives(type.BaseType, from));

    private static string Name(InvocationExpressionSyntax call) => call.Expression is IdentifierNameSyntax name ? name.Identifier.Text : "";
}
