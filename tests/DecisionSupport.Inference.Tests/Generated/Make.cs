namespace DecisionSupport.Inference.Tests.Generated;

/// <summary>What a generated rule concludes: all that it read shows in what it says, and in its kind, which later rules test.</summary>
public static class Make
{
    public static T A<T>(string prefix, Item one, Item? two, IEnumerable<Item>? list, int wanted) where T : Item, new()
    {
        var collected = list?.ToList() ?? [];
        return new T
        {
            Id = prefix + one.Id + "/" + two?.Id,
            Group = one.Group,
            Kind = (one.Kind + wanted + collected.Sum(item => item.Kind + 1)) % 4,
            Says = string.Join(",", collected.Select(item => item.Id).Order(StringComparer.Ordinal)),
        };
    }

    public static Item A(Type type, string prefix, Item one, Item? two, IEnumerable<Item>? list, int wanted) => type.Name switch
    {
        nameof(First) => A<First>(prefix, one, two, list, wanted),
        nameof(Second) => A<Second>(prefix, one, two, list, wanted),
        nameof(Third) => A<Third>(prefix, one, two, list, wanted),
        _ => A<Last>(prefix, one, two, list, wanted),
    };
}
