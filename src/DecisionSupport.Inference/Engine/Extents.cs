namespace DecisionSupport.Inference;

/// <summary>The extents of the types that some rule reads, and the way from the type of a fact to the extents that take it.</summary>
internal sealed class Extents
{
    private readonly Dictionary<Type, Extent> _byType = [];
    private readonly Dictionary<Type, Extent[]> _routes = [];

    internal Extent<TItem> Of<TItem>() where TItem : class
    {
        if (!_byType.TryGetValue(typeof(TItem), out var extent))
            _byType.Add(typeof(TItem), extent = new Extent<TItem>());
        return (Extent<TItem>)extent;
    }

    internal void Add(object item)
    {
        foreach (var extent in RouteOf(item.GetType()))
            extent.Add(item);
    }

    internal void Clear()
    {
        foreach (var extent in _byType.Values)
            extent.Clear();
    }

    private Extent[] RouteOf(Type type)
    {
        if (!_routes.TryGetValue(type, out var route))
            _routes.Add(type, route = [.. _byType.Values.Where(extent => extent.Accepts(type))]);
        return route;
    }
}
