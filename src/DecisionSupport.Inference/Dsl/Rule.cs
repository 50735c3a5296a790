namespace DecisionSupport.Inference.Dsl;

/// <summary>
/// A rule: <see cref="When"/> says what must be there, <see cref="Then"/> what follows. Derive, and override <see cref="Define"/>.
/// </summary>
public abstract class Rule
{
    private RuleDraft? _draft;

    private RuleDraft Draft => _draft ?? throw new InvalidOperationException(
        "When() and Then() belong inside Define(), and Define() is called by RuleSet.Load.");

    /// <summary>States the rule. It is called once for each instance and says the same every time.</summary>
    public abstract void Define();

    /// <summary>Begins the left-hand side: what the rule matches and collects.</summary>
    protected ILeftHandSideExpression When() => new LeftHandSide(Draft);

    /// <summary>Begins the right-hand side: what the rule concludes.</summary>
    protected IRightHandSideExpression Then() => new RightHandSide(Draft);

    internal void DefineInto(RuleDraft draft)
    {
        _draft = draft;
        Define();
        _draft = null;
    }
}
