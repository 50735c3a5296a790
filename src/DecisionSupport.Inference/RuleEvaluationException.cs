namespace DecisionSupport.Inference;

/// <summary>An evaluation that could not be completed. Nothing of it is returned.</summary>
public sealed class RuleEvaluationException : Exception
{
    internal RuleEvaluationException(string message, IReadOnlyList<string> rules, Exception? inner = null) : base(message, inner) =>
        Rules = rules;

    /// <summary>The names of the rules at fault; none when it lies in the facts.</summary>
    public IReadOnlyList<string> Rules { get; }
}
