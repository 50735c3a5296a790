using NRules.RuleModel;

namespace DecisionSupport.Inference;

/// <summary>What the left-hand side of a rule reads, in the order stated.</summary>
internal sealed class PatternReader : RuleElementVisitor<object>
{
    internal List<ReadType> Reads { get; } = [];

    /// <summary>The names under which NRules keeps what is matched and collected.</summary>
    internal List<string> Traced { get; } = [];

    internal List<Refusal> Refusals { get; } = [];

    protected override PatternElement VisitPattern(object context, PatternElement element)
    {
        if (element.Source is BindingElement)
            return element;
        Reads.Add(element.Source is AggregateElement { Name: AggregateElement.CollectName } collect
            ? new ReadType(Reading.Collect, Innermost(collect.Source).ValueType)
            : new ReadType(Reading.Match, element.ValueType));
        Traced.Add(element.Declaration.Name);
        return element;
    }

    protected override RuleElement VisitExists(object context, ExistsElement element) => Test(element, element.Source);

    protected override RuleElement VisitNot(object context, NotElement element) => Test(element, element.Source);

    protected override RuleElement VisitForAll(object context, ForAllElement element) => Test(element, element.BasePattern);

    protected override RuleElement VisitOr(object context, OrElement element)
    {
        Refusals.Add(Refusal.Or);
        return element;
    }

    private RuleElement Test(RuleElement element, RuleElement tested)
    {
        Reads.Add(new ReadType(Reading.Test, ((PatternElement)tested).ValueType));
        return element;
    }

    private static PatternElement Innermost(PatternElement pattern) => pattern.Source is PatternElement source ? Innermost(source) : pattern;
}
