namespace DecisionSupport.Testing;

/// <summary>Numbers that look like chance and follow from a seed (SplitMix64), the same on every machine and runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    internal int Below(int limit) => (int)(Next() % (ulong)limit);

    internal bool Happens(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    internal T Pick<T>(IReadOnlyList<T> among) => among[Below(among.Count)];

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
