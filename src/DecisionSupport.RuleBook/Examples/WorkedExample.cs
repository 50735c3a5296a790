namespace DecisionSupport.RuleBook;

/// <summary>A small family and what the rule makes of it.</summary>
/// <param name="Truth">What the rule concludes.</param>
/// <param name="Given">What holds in every example of the same table.</param>
/// <param name="Stated">What is stated besides.</param>
/// <param name="From">Where it comes from: a table that the tests run, or the rules themselves.</param>
/// <param name="Why">What makes it so, where the example was made by taking something away; empty otherwise.</param>
internal sealed record WorkedExample(Truth Truth, IReadOnlyList<string> Given, IReadOnlyList<string> Stated, Prose From, string Why);
