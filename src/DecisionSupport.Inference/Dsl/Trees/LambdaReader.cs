using System.Linq.Expressions;
using System.Reflection;

namespace DecisionSupport.Inference.Dsl;

/// <summary>Reads a lambda for what it uses. With <paramref name="identity"/>, it may use only what says what a thing is or whose.</summary>
internal sealed class LambdaReader(LambdaExpression lambda, string called, Func<MemberInfo, bool>? identity) : ExpressionVisitor
{
    private readonly List<Refusal> _refusals = [];
    private IReadOnlyList<Variable> _bound = [];
    private int _boundBefore;

    internal IEnumerable<Refusal> Read(IReadOnlyList<Variable> bound, int boundBefore)
    {
        (_bound, _boundBefore) = (bound, boundBefore);
        Visit(lambda.Body);
        return _refusals.Distinct();
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is Rule rule)
            Refuse(Lambdas.ReadsRule(called, rule.GetType().Name));
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (Captured.Variable(node) is { } variable)
        {
            CheckVariable(variable);
            return node;
        }

        if (node.Member is FieldInfo { IsStatic: true, IsInitOnly: false })
            Refuse(Lambdas.ReadsChanging(called, NameOf(node.Member)));
        CheckIdentity(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (typeof(Rule).IsAssignableFrom(node.Method.DeclaringType))
        {
            Refuse(Lambdas.ReadsRule(called, node.Method.Name));
            VisitAll(node.Arguments);
            return node;
        }

        if (node.Type == typeof(void))
            Refuse(Lambdas.HasEffect(called, NameOf(node.Method)));
        CheckIdentity(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        if (node.Constructor is { } constructor)
            CheckIdentity(constructor);
        return base.VisitNew(node);
    }

    protected override Expression VisitInvocation(InvocationExpression node)
    {
        if (identity is not null)
            Refuse(Lambdas.ReadsMoreThanIdentity(called, "a delegate"));
        return base.VisitInvocation(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (Effects.Has(node.NodeType))
            Refuse(Lambdas.HasEffect(called, node.NodeType.ToString()));
        if (node.Method is { } method)
            CheckIdentity(method);
        return base.VisitUnary(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (Effects.Has(node.NodeType))
            Refuse(Lambdas.HasEffect(called, node.NodeType.ToString()));
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
            CheckWhole(node);
        else if (node.Method is { } method)
            CheckIdentity(method);
        return base.VisitBinary(node);
    }

    private void VisitAll(IEnumerable<Expression> nodes)
    {
        foreach (var node in nodes)
            Visit(node);
    }

    private void CheckVariable(Variable variable)
    {
        var at = _bound.ToList().IndexOf(variable);
        if (at >= _boundBefore)
            Refuse(Lambdas.ReadsTooEarly(called, variable.Name));
        else if (at < 0 && !Captured.IsLocal(variable))
            Refuse(Lambdas.ReadsRule(called, variable.Name));
        else if (at < 0 && !(variable.Field.FieldType.IsValueType || variable.Field.FieldType == typeof(string)))
            Refuse(Lambdas.ReadsUnbound(called, variable.Name));
    }

    private void CheckIdentity(MemberInfo member)
    {
        if (identity is not null && !identity(member))
            Refuse(Lambdas.ReadsMoreThanIdentity(called, NameOf(member)));
    }

    private void CheckWhole(BinaryExpression node)
    {
        foreach (var side in new[] { node.Left, node.Right })
        {
            var isWhole = side is ParameterExpression || (side is MemberExpression member && Captured.Variable(member) is not null);
            if (identity is not null && isWhole && !side.Type.IsValueType && side.Type != typeof(string))
                Refuse(Lambdas.ComparesWhole(called, side.Type.Name));
        }
    }

    private void Refuse(Refusal refusal) => _refusals.Add(refusal);

    private static string NameOf(MemberInfo member) => $"{member.DeclaringType?.Name}.{member.Name}";
}
