using System.Linq.Expressions;
using System.Reflection;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace DecisionSupport.Inference;

/// <summary>
/// A rule as it is given to NRules: after all that it reads, and showing each conclusion to the evaluation in hand before
/// NRules inserts it. NRules finds the matches and fires; this only looks on.
/// </summary>
internal sealed class Watched(int order) : ExpressionVisitor
{
    private static readonly MethodInfo InsertLinked = typeof(IContext).GetMethod(nameof(IContext.InsertLinked))!;
    private static readonly MethodInfo Resolve = typeof(IContext).GetMethod(nameof(IContext.Resolve))!;
    private static readonly MethodInfo Conclude = typeof(Run).GetMethod(nameof(Run.Conclude), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private Type _yields = typeof(object);

    internal static IRuleDefinition Of(RuleDescription rule, IRuleDefinition definition) => Element.RuleDefinition(
        definition.Name,
        definition.Description,
        -rule.Order,
        definition.Repeatability,
        definition.Tags,
        definition.Properties,
        definition.DependencyGroup,
        definition.LeftHandSide,
        definition.FilterGroup,
        Element.ActionGroup(new Watched(rule.Order).Watch(definition.RightHandSide.Actions.Single())));

    private ActionElement Watch(ActionElement action)
    {
        _yields = DefinitionReader.Yielded(action)!;
        return Element.Action((LambdaExpression)Visit(action.Expression), action.ActionTrigger);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method != InsertLinked)
            return base.VisitMethodCall(node);
        var context = node.Object!;
        var run = Expression.Convert(Expression.Call(context, Resolve, Expression.Constant(typeof(Run))), typeof(Run));
        var shown = Expression.Call(run, Conclude.MakeGenericMethod(_yields), context, Expression.Constant(order), node.Arguments[1]);
        return Expression.Call(context, InsertLinked, node.Arguments[0], shown);
    }
}
