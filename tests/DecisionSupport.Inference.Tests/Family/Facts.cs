namespace DecisionSupport.Inference.Tests.Family;

// A small world to try the engine on. It means no law.
public interface IHasChild
{
    string Child { get; }
}

public sealed record Child(string Id);

public abstract record Person(string Id, string Child) : IHasChild;

public record Parent(string Id, string Child) : Person(Id, Child);

public sealed record StepParent(string Id, string Child) : Parent(Id, Child);

public sealed record Friend(string Id, string Child) : Person(Id, Child);

public sealed record Roll(string Child, bool Complete) : IHasChild;
