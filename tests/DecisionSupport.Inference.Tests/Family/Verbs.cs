// A verb that takes conditions says once what a condition is: the one word in which the rule engines differ.
#if RULE_ENGINE_EMBEDDED
using RollCondition = System.Func<DecisionSupport.Inference.Tests.Family.Roll, bool>;
#else
using RollCondition = System.Linq.Expressions.Expression<System.Func<DecisionSupport.Inference.Tests.Family.Roll, bool>>;
#endif
using System.Linq.Expressions;

namespace DecisionSupport.Inference.Tests.Family;

/// <summary>Words of the domain on top of the DSL.</summary>
internal static class Verbs
{
    internal static ILeftHandSideExpression EachChild(this ILeftHandSideExpression when, Expression<Func<Child>> alias) => when.Match(alias);

    internal static ILeftHandSideExpression Listed(this ILeftHandSideExpression when, Expression<Func<Roll>> alias, params RollCondition[] conditions) =>
        when.Match(alias, conditions);

    internal static IQuery<Person> People(this IQuery query) => query.Match<Person>();
}
