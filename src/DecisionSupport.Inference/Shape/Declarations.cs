namespace DecisionSupport.Inference;

/// <summary>What can be wrong with a declaration before the rule is read.</summary>
internal static class Declarations
{
    /// <summary>The declarations that can be read, by full name: the order of registration is forgotten here.</summary>
    internal static RuleDeclaration[] Sound(IReadOnlyList<RuleDeclaration> declared, List<RuleFault> faults)
    {
        var sound = new List<RuleDeclaration>(declared.Count);
        foreach (var group in declared.GroupBy(rule => rule.Type).OrderBy(group => NameOf(group.Key), StringComparer.Ordinal))
        {
            var declaration = group.First();
            var fault = group.Skip(1).Any()
                ? new RuleFault(NameOf(group.Key), "It is declared more than once.", "Declare it once.")
                : FaultOf(declaration);
            if (fault is null)
                sound.Add(declaration);
            else
                faults.Add(fault);
        }

        return [.. sound];
    }

    internal static string NameOf(Type type) => type.FullName ?? type.Name;

    private static RuleFault? FaultOf(RuleDeclaration declaration)
    {
        var (type, name) = (declaration.Type, NameOf(declaration.Type));
        if (!typeof(Rule).IsAssignableFrom(type))
            return new RuleFault(name, "It is not a rule.", "Derive it from Rule.");
        if (type.IsAbstract || type.ContainsGenericParameters)
            return new RuleFault(name, "It is abstract or an open generic class.", "Declare the classes that can be made.");
        return FaultOfFactory(declaration, name);
    }

    private static RuleFault? FaultOfFactory(RuleDeclaration declaration, string name)
    {
        try
        {
            var (one, other) = (declaration.Create(), declaration.Create());
            if (one?.GetType() != declaration.Type)
                return new RuleFault(name, $"The declaration makes {(one is null ? "nothing" : NameOf(one.GetType()))}.", "Make the class that it declares.");
            return ReferenceEquals(one, other)
                ? new RuleFault(name, "The declaration hands out one instance again and again.", "Make a new instance on every call.")
                : null;
        }
        catch (Exception exception)
        {
            return new RuleFault(name, $"Making it throws {exception.GetType().Name} ({exception.Message}).", "A rule needs nothing to be made.");
        }
    }
}
