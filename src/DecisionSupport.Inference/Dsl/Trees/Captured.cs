using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DecisionSupport.Inference.Dsl;

/// <summary>How the compiler wrote down the use of a local variable: a field of a class of its own making.</summary>
internal static class Captured
{
    /// <summary>The captured variable, or the rule's own field, that an expression reads; none if it reads anything else.</summary>
    internal static Variable? Variable(MemberExpression node) =>
        node is { Member: FieldInfo { IsStatic: false } field, Expression: { } owner } && Holder(owner) is { } holder
            ? new Variable(holder, field)
            : null;

    internal static bool IsLocal(Variable variable) => variable.Holder.GetType().IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static object? Holder(Expression owner) => owner switch
    {
        ConstantExpression { Value: { } value } when IsOfRule(value.GetType()) => value,
        MemberExpression { Member: FieldInfo field } node when IsOfRule(field.FieldType) && Variable(node) is { } outer =>
            field.GetValue(outer.Holder),
        _ => null,
    };

    private static bool IsOfRule(Type type) =>
        typeof(Rule).IsAssignableFrom(type) || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
