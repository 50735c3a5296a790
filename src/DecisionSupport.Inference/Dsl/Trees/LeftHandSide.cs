using System.Linq.Expressions;

namespace DecisionSupport.Inference.Dsl;

// Conditions are read before their alias is bound: what a condition may use is what was bound above it.
internal sealed class LeftHandSide(RuleDraft draft) : ILeftHandSideExpression
{
    public ILeftHandSideExpression Match<TItem>(Expression<Func<TItem>> alias, params Expression<Func<TItem, bool>>[] conditions) where TItem : class
    {
        var read = draft.Conditions(conditions);
        return Add(new MatchStep<TItem>(draft.Bind(alias), read));
    }

    public ILeftHandSideExpression Match<TItem>(params Expression<Func<TItem, bool>>[] conditions) where TItem : class =>
        Add(new MatchStep<TItem>(null, draft.Conditions(conditions)));

    public ILeftHandSideExpression Exists<TItem>(params Expression<Func<TItem, bool>>[] conditions) where TItem : class =>
        Add(TestStep<TItem>.Exists(draft.Conditions(conditions)));

    public ILeftHandSideExpression Not<TItem>(params Expression<Func<TItem, bool>>[] conditions) where TItem : class =>
        Add(TestStep<TItem>.Not(draft.Conditions(conditions)));

    public ILeftHandSideExpression All<TItem>(Expression<Func<TItem, bool>> condition) where TItem : class =>
        Add(TestStep<TItem>.All([], draft.Conditions([condition])));

    public ILeftHandSideExpression All<TItem>(Expression<Func<TItem, bool>> baseCondition, params Expression<Func<TItem, bool>>[] conditions)
        where TItem : class => Add(TestStep<TItem>.All(draft.Conditions([baseCondition]), draft.Conditions(conditions)));

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull
    {
        var query = queryExpression(new Query(draft)).Draft;
        return Add(query.ToStep(draft.Bind(alias), typeof(TResult)));
    }

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        var read = draft.Left(expression, "A Let");
        return Add(new LetStep<TResult>(draft.Bind(alias), read));
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions) => Refuse(Refusal.Having);

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
