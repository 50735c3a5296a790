using System.Linq.Expressions;

namespace DecisionSupport.Inference.Dsl;

/// <summary>The steps of a query.</summary>
public static class QueryExtensions
{
    /// <summary>Finds the facts of a type, and of types derived from it, for which all conditions hold.</summary>
    public static IQuery<TItem> Match<TItem>(this IQuery query, params Expression<Func<TItem, bool>>[] conditions) where TItem : class =>
        new Query<TItem>(new QueryDraft<TItem>(query.Rule, query.Rule.Conditions(conditions)));

    /// <summary>Keeps those for which all conditions hold.</summary>
    public static IQuery<TItem> Where<TItem>(this IQuery<TItem> source, params Expression<Func<TItem, bool>>[] predicates) where TItem : class
    {
        source.Draft.Where(source.Draft.Rule.Conditions(predicates));
        return source;
    }

    /// <summary>Collects what was found into one list, in the order in which the facts were given.</summary>
    public static ICollectQuery<IEnumerable<TItem>> Collect<TItem>(this IQuery<TItem> source) where TItem : class
    {
        source.Draft.Collect();
        return new Query<IEnumerable<TItem>>(source.Draft);
    }
}
