namespace DecisionSupport.Inference.Dsl;

/// <summary>
/// What a conclusion is drawn in. It offers nothing: a conclusion depends on what the rule matched and on nothing else.
/// The parameter is there because the NRules DSL has it; rules write <c>_</c>.
/// </summary>
#pragma warning disable CA1040 // An empty interface is the point.
public interface IContext;
#pragma warning restore CA1040
