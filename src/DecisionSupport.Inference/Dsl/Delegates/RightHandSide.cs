namespace DecisionSupport.Inference.Dsl;

internal sealed class RightHandSide(RuleDraft draft) : IRightHandSideExpression
{
    public IRightHandSideExpression Yield<TItem>(Func<IContext, TItem> yield) where TItem : class
    {
        draft.Conclude(new YieldStep<TItem>(yield));
        return this;
    }

    public IRightHandSideExpression Do(Action<IContext> action) => Refuse(Refusal.Do);

    public IRightHandSideExpression Undo(Action<IContext> action) => Refuse(Refusal.Undo);

    private RightHandSide Refuse(Refusal refusal)
    {
        draft.Refuse(refusal);
        return this;
    }
}
