namespace DecisionSupport.Inference;

/// <summary>The facts that are of one type, in order: first those given, then those concluded.</summary>
internal abstract class Extent
{
    internal abstract bool Accepts(Type type);

    internal abstract void Add(object item);

    internal abstract void Clear();
}

internal sealed class Extent<TItem> : Extent where TItem : class
{
    private TItem[] _items = new TItem[8];
    private int _count;

    internal ReadOnlySpan<TItem> Items => _items.AsSpan(0, _count);

    internal override bool Accepts(Type type) => typeof(TItem).IsAssignableFrom(type);

    internal override void Add(object item)
    {
        if (_count == _items.Length)
            Array.Resize(ref _items, _count * 2);
        _items[_count++] = (TItem)item;
    }

    internal override void Clear()
    {
        Array.Clear(_items, 0, _count);
        _count = 0;
    }
}
