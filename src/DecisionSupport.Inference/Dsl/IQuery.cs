namespace DecisionSupport.Inference.Dsl;

/// <summary>Where a query begins.</summary>
public interface IQuery
{
    internal RuleDraft Rule { get; }
}

/// <summary>A query for facts; end it with Collect.</summary>
public interface IQuery<out TSource>
{
    internal QueryDraft Draft { get; }
}

/// <summary>A query that collects the facts found into one list.</summary>
public interface ICollectQuery<out TSource> : IQuery<TSource>;
