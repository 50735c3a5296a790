using System.Linq.Expressions;
using System.Reflection;

namespace DecisionSupport.Inference.Dsl;

/// <summary>
/// A variable that a rule's lambdas have captured: a field of the object that the compiler made to hold it. What is
/// matched is written there, and so the conditions and the conclusion read it without anything being compiled.
/// </summary>
internal sealed record Variable(object Holder, FieldInfo Field)
{
    internal string Name => Field.Name;

    internal void Set(object? value) => Field.SetValue(Holder, value);

    /// <summary>Nothing is left behind: neither between two matches nor between two families.</summary>
    internal void Clear() => Field.SetValue(Holder, null);

    /// <summary>The variable named by <c>() => variable</c>, if that is what the alias is.</summary>
    internal static Variable? Read(LambdaExpression alias) =>
        alias.Body is MemberExpression { Member: FieldInfo { IsInitOnly: false } field, Expression: { } owner }
        && Value(owner) is { } holder
            ? new Variable(holder, field)
            : null;

    // Variables of an outer scope are reached through fields of the inner scope's holder.
    private static object? Value(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field, Expression: { } owner } => Value(owner) is { } holder ? field.GetValue(holder) : null,
        _ => null,
    };
}
