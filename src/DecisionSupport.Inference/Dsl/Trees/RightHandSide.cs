using System.Linq.Expressions;

namespace DecisionSupport.Inference.Dsl;

internal sealed class RightHandSide(RuleDraft draft) : IRightHandSideExpression
{
    public IRightHandSideExpression Yield<TItem>(Expression<Func<IContext, TItem>> yield) where TItem : class
    {
        draft.Conclude(new YieldStep<TItem>(draft.Right(yield)));
        return this;
    }

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Refuse(Refusal.Do);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => Refuse(Refusal.Undo);

    private RightHandSide Refuse(Refusal refusal)
    {
        draft.Refuse(refusal);
        return this;
    }
}
