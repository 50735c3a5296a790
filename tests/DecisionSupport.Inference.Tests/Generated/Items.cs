namespace DecisionSupport.Inference.Tests.Generated;

/// <summary>A fact of generated rule sets: its type and id are what it is, the rest is what it says.</summary>
public abstract class Item
{
    public string Id { get; init; } = "";

    public int Group { get; init; }

    public int Kind { get; init; }

    public string Says { get; init; } = "";

    public override bool Equals(object? obj) => obj is Item other && other.GetType() == GetType() && other.Id == Id;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => $"{GetType().Name} {Id} {Group} {Kind} {Says}";
}

public abstract class Given : Item;

public sealed class Red : Given;

public class Blue : Given;

public sealed class Navy : Blue;

public sealed class First : Item;

public class Second : Item;

public sealed class Third : Second;

public sealed class Last : Item;
