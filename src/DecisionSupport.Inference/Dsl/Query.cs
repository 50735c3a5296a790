namespace DecisionSupport.Inference.Dsl;

internal sealed class Query(RuleDraft rule) : IQuery
{
    RuleDraft IQuery.Rule => rule;
}

internal sealed class Query<TSource>(QueryDraft draft) : ICollectQuery<TSource>
{
    QueryDraft IQuery<TSource>.Draft => draft;
}
