using System.Linq.Expressions;

namespace DecisionSupport.Inference.Dsl;

internal sealed class LeftHandSide(RuleDraft draft) : ILeftHandSideExpression
{
    public ILeftHandSideExpression Match<TItem>(Expression<Func<TItem>> alias, params Func<TItem, bool>[] conditions) where TItem : class =>
        Add(new MatchStep<TItem>(draft.Bind(alias), conditions));

    public ILeftHandSideExpression Match<TItem>(params Func<TItem, bool>[] conditions) where TItem : class =>
        Add(new MatchStep<TItem>(null, conditions));

    public ILeftHandSideExpression Exists<TItem>(params Func<TItem, bool>[] conditions) where TItem : class =>
        Add(TestStep<TItem>.Exists(conditions));

    public ILeftHandSideExpression Not<TItem>(params Func<TItem, bool>[] conditions) where TItem : class =>
        Add(TestStep<TItem>.Not(conditions));

    public ILeftHandSideExpression All<TItem>(Func<TItem, bool> condition) where TItem : class =>
        Add(TestStep<TItem>.All([], [condition]));

    public ILeftHandSideExpression All<TItem>(Func<TItem, bool> baseCondition, params Func<TItem, bool>[] conditions) where TItem : class =>
        Add(TestStep<TItem>.All([baseCondition], conditions));

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull => Add(queryExpression(new Query(draft)).Draft.ToStep(draft.Bind(alias), typeof(TResult)));

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Func<TResult> expression) =>
        Add(new LetStep<TResult>(draft.Bind(alias), expression));

    public ILeftHandSideExpression Having(params Func<bool>[] conditions) => Refuse(Refusal.Having);

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => Refuse(Refusal.And);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => Refuse(Refusal.Or);

    private LeftHandSide Add(Step? step)
    {
        draft.Add(step);
        return this;
    }

    private LeftHandSide Refuse(Refusal refusal)
    {
        draft.Refuse(refusal);
        return this;
    }
}
