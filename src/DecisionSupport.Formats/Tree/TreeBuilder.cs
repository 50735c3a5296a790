namespace DecisionSupport.Formats;

/// <summary>Builds the tree from a parser's events, without recursion and within the limits.</summary>
internal sealed class TreeBuilder(FaultLog faults)
{
    private readonly Stack<Level> levels = new();
    private int nodes;

    /// <summary>What the file says as a whole; null until its first value is complete.</summary>
    internal Node? Root { get; private set; }

    /// <summary>Whether something was met after which reading cannot go on.</summary>
    internal bool IsStopped { get; private set; }

    internal bool IsInMapping => levels.Count > 0 && levels.Peek().IsMapping;

    /// <summary>Whether the next value in the mapping is a key.</summary>
    internal bool IsAtKey => IsInMapping && levels.Peek().Key is null;

    internal void Open(Position at, bool isMapping)
    {
        if (!Fits(at))
        {
            return;
        }

        if (levels.Count == Limits.Depth)
        {
            Stop(FaultCode.TooLarge, at, "The file is nested more than 16 levels deep. No part of a case needs that.");
            return;
        }

        levels.Push(new Level(at, isMapping));
    }

    internal void Close()
    {
        var level = levels.Pop();
        Put(level.IsMapping ? new Mapping(level.At, level.Entries) : new Sequence(level.At, level.Items));
    }

    internal void Key(string key, Position at)
    {
        if (!Fits(at))
        {
            return;
        }

        var level = levels.Peek();
        level.Key = key;
        level.KeyAt = at;
        if (!level.Seen.TryAdd(key, at))
        {
            faults.Add(FaultCode.Duplicate, at, "", key, $"This key is given twice; it stands already on line {level.Seen[key].Line}. Keep one.");
        }
        else if (key == "<<")
        {
            faults.Add(FaultCode.Unsupported, at, "", key, "Merge keys are not read. Write each answer where it belongs.");
        }
        else
        {
            return;
        }

        level.Drop = true;
    }

    internal void Add(Node node)
    {
        if (Fits(node.At))
        {
            Put(node);
        }
    }

    internal void Stop(string code, Position at, string why)
    {
        IsStopped = true;
        faults.Add(code, at, "", null, why);
    }

    private void Put(Node node)
    {
        if (levels.Count == 0)
        {
            Root ??= node;
            return;
        }

        levels.Peek().Put(node);
    }

    private bool Fits(Position at)
    {
        if (!IsStopped && ++nodes > Limits.Nodes)
        {
            Stop(FaultCode.TooLarge, at, "The file has more than 50,000 parts. A case file holds one family; split it.");
        }

        return !IsStopped;
    }

    private sealed class Level(Position at, bool isMapping)
    {
        internal Position At { get; } = at;

        internal bool IsMapping { get; } = isMapping;

        internal List<Entry> Entries { get; } = [];

        internal List<Node> Items { get; } = [];

        internal Dictionary<string, Position> Seen { get; } = new(StringComparer.Ordinal);

        internal string? Key { get; set; }

        internal Position KeyAt { get; set; }

        internal bool Drop { get; set; }

        internal void Put(Node node)
        {
            if (!IsMapping)
            {
                Items.Add(node);
                return;
            }

            if (!Drop)
            {
                Entries.Add(new Entry(Key!, KeyAt, node));
            }

            Key = null;
            Drop = false;
        }
    }
}
