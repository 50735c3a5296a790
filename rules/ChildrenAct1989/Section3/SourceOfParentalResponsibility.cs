namespace DecisionSupport.Rules.ChildrenAct1989.Section3;

/// <summary>A way of holding parental responsibility: each is a provision, and a rule, of its own.</summary>
public abstract class SourceOfParentalResponsibility(ParentalResponsibilitySource source, Proposition holds) : Conclusion(source, holds)
{
    /// <summary>The id of the person who holds by it.</summary>
    [Identity]
    public string Person { get; } = source.Person;
}
