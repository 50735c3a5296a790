namespace DecisionSupport.Inference;

/// <summary>What a rule is called and how it is tagged.</summary>
internal sealed record RuleLabel(string Name, string Description, IReadOnlyList<string> Tags);
