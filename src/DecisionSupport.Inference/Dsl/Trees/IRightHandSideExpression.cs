using System.Linq.Expressions;

namespace DecisionSupport.Inference.Dsl;

/// <summary>What a rule concludes: one conclusion for each way in which its left-hand side matches.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Concludes. The conclusion is of exactly this type, is never null, and is equal to no other.</summary>
    IRightHandSideExpression Yield<TItem>(Expression<Func<IContext, TItem>> yield) where TItem : class;

    /// <summary>Refused when the rule is loaded.</summary>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Refused when the rule is loaded.</summary>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);
}
