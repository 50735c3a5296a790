namespace DecisionSupport.Inference;

/// <summary>What can be wrong with a declaration before the rule is read.</summary>
internal static class Declarations
{
    /// <summary>The declarations that can be read, by the full names of the classes: the order of registration is forgotten here.</summary>
    internal static List<RuleDeclaration> Sound(IEnumerable<RuleDeclaration> declared, List<RuleFault> faults)
    {
        var sorted = new List<RuleDeclaration>(declared);
        sorted.Sort((one, other) => string.CompareOrdinal(NameOf(one.Type), NameOf(other.Type)));
        var sound = new List<RuleDeclaration>(sorted.Count);
        for (var at = 0; at < sorted.Count; at++)
        {
            if (at > 0 && sorted[at].Type == sorted[at - 1].Type)
                faults.Add(new RuleFault(NameOf(sorted[at].Type), "It is declared more than once.", "Declare it once."));
            else if (FaultOf(sorted[at]) is { } fault)
                faults.Add(fault);
            else
                sound.Add(sorted[at]);
        }

        return sound;
    }

    /// <summary>A name must say which rule is meant, in a description and in a failure.</summary>
    internal static void CheckNames(List<RuleShape> shapes, List<RuleFault> faults)
    {
        var byName = new Dictionary<string, RuleShape>(StringComparer.Ordinal);
        foreach (var shape in shapes)
        {
            if (!byName.TryAdd(shape.Name, shape))
            {
                var names = $"{NameOf(byName[shape.Name].Type)} and {NameOf(shape.Type)}";
                faults.Add(new RuleFault(shape.Name, $"It is the name of {names}.", "Give each rule a name of its own."));
            }
        }
    }

    internal static string NameOf(Type? type) => type?.FullName ?? type?.Name ?? "nothing";

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
                return new RuleFault(name, $"The declaration makes {NameOf(one?.GetType())}.", "Make the class that it declares.");
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
