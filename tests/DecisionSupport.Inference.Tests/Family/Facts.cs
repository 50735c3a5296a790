namespace DecisionSupport.Inference.Tests.Family;

// A small world to try the engine on. It means no law.
public sealed record Child(string Id);

public abstract record Person(string Id, string Child);

public sealed record Parent(string Id, string Child) : Person(Id, Child);

public sealed record Friend(string Id, string Child) : Person(Id, Child);

public sealed record Roll(string Child, bool Complete);
