namespace DecisionSupport.Inference.Dsl;

/// <summary>Names a rule; without it, a rule is called by the full name of its class.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}

/// <summary>Says in a sentence what a rule is for.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}

/// <summary>Tags a rule; a rule also has the tags of the classes that it derives from.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class TagAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}

/// <summary>Accepted, and without effect: the order follows from what rules read and yield.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PriorityAttribute(int value) : Attribute
{
    internal int Value { get; } = value;
}
