namespace DecisionSupport.Inference;

/// <summary>One conclusion and what it was drawn from.</summary>
/// <param name="Rule">The rule that drew it.</param>
/// <param name="Matched">The facts matched one by one, in the order in which the rule states them.</param>
/// <param name="Collected">The facts collected, list after list, in the order in which the rule states the lists.</param>
/// <param name="Conclusion">The conclusion.</param>
public sealed record Firing(RuleDescription Rule, IReadOnlyList<object> Matched, IReadOnlyList<object> Collected, object Conclusion);
