using System.Linq.Expressions;

namespace DecisionSupport.Inference.Dsl;

/// <summary>
/// What a rule matches. The names and shapes are those of the NRules fluent DSL; here a condition is a plain delegate,
/// and an alias is an expression that is read for the variable it names and never compiled.
/// </summary>
public interface ILeftHandSideExpression
{
    /// <summary>Matches each fact of a type, and of types derived from it, for which all conditions hold.</summary>
    /// <param name="alias">The variable that holds the fact, as <c>() => child</c>.</param>
    /// <param name="conditions">Whose the fact is and of what kind; they may read what was matched before.</param>
    ILeftHandSideExpression Match<TItem>(Expression<Func<TItem>> alias, params Func<TItem, bool>[] conditions) where TItem : class;

    /// <summary>Matches each fact of a type for which all conditions hold, without naming it.</summary>
    ILeftHandSideExpression Match<TItem>(params Func<TItem, bool>[] conditions) where TItem : class;

    /// <summary>Holds if there is a fact for which all conditions hold. Not for rules of law: see docs/semantics.md.</summary>
    ILeftHandSideExpression Exists<TItem>(params Func<TItem, bool>[] conditions) where TItem : class;

    /// <summary>Holds if there is no fact for which all conditions hold. Not for rules of law: see docs/semantics.md.</summary>
    ILeftHandSideExpression Not<TItem>(params Func<TItem, bool>[] conditions) where TItem : class;

    /// <summary>Holds if the condition holds for every fact of a type. Not for rules of law: see docs/semantics.md.</summary>
    ILeftHandSideExpression All<TItem>(Func<TItem, bool> condition) where TItem : class;

    /// <summary>Holds if all conditions hold for every fact for which the first holds. Not for rules of law: see docs/semantics.md.</summary>
    ILeftHandSideExpression All<TItem>(Func<TItem, bool> baseCondition, params Func<TItem, bool>[] conditions) where TItem : class;

    /// <summary>Collects facts into one list, which is there even when it is empty.</summary>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull;

    /// <summary>Gives a name to something worked out from what was matched before.</summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Func<TResult> expression);

    /// <summary>Refused when the rule is loaded.</summary>
    ILeftHandSideExpression Having(params Func<bool>[] conditions);

    /// <summary>Refused when the rule is loaded.</summary>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>Refused when the rule is loaded.</summary>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);
}
