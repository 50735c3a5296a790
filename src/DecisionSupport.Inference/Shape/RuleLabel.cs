namespace DecisionSupport.Inference;

/// <summary>What a rule is called and how it is tagged.</summary>
internal sealed record RuleLabel(string Name, string Description, IReadOnlyList<string> Tags)
{
    internal static IEnumerable<RuleFault> Shared(IEnumerable<RuleShape> shapes) => shapes
        .GroupBy(shape => shape.Name)
        .Where(group => group.Skip(1).Any())
        .Select(group => new RuleFault(
            group.Key, $"It is the name of {string.Join(" and ", group.Select(shape => shape.FullName))}.", "Give each rule a name of its own."));
}
