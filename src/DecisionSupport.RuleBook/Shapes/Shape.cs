namespace DecisionSupport.RuleBook;

/// <summary>What a rule asks, apart from any family: the tree that it states of every one.</summary>
internal abstract record Shape
{
    /// <summary>The shapes below.</summary>
    internal virtual IReadOnlyList<Shape> Parts => [];

    /// <summary>This and every shape below.</summary>
    internal IEnumerable<Shape> All() => Parts.SelectMany(p => p.All()).Prepend(this);
}

/// <summary>A labelled limb.</summary>
internal sealed record LimbShape(string Label, Shape Inner) : Shape
{
    internal override IReadOnlyList<Shape> Parts => [Inner];
}

/// <summary>All of the parts, or one of them.</summary>
internal sealed record JointShape(bool Every, IReadOnlyList<Shape> Joined) : Shape
{
    internal override IReadOnlyList<Shape> Parts => Joined;
}

/// <summary>The inner shape must not hold.</summary>
internal sealed record NotShape(Shape Inner) : Shape
{
    internal override IReadOnlyList<Shape> Parts => [Inner];
}

/// <summary>What, where it is so, leaves the matter open.</summary>
internal sealed record OpenShape(Shape Inner) : Shape
{
    internal override IReadOnlyList<Shape> Parts => [Inner];
}

/// <summary>Any, or every, member of a list.</summary>
/// <param name="Every">Every member; otherwise any.</param>
/// <param name="List">Of which list; null where its completeness is not a single answer.</param>
/// <param name="Sorts">Which sorts of member; empty where all are meant.</param>
/// <param name="Inner">What is asked of each; null where no specimen has such a member.</param>
/// <param name="Complete">Whether the list is complete.</param>
internal sealed record MembersShape(bool Every, ListOf? List, IReadOnlyList<string> Sorts, Shape? Inner, Shape Complete) : Shape
{
    internal override IReadOnlyList<Shape> Parts => Inner is null ? [] : [Inner];
}

/// <summary>A question, tested one way; further ways where another answer may stand in for it.</summary>
internal sealed record AskedShape(IReadOnlyList<Ground> Grounds) : Shape;

/// <summary>A question of law: whether a provision is in force on the day.</summary>
internal sealed record InForceShape(Provision Provision) : Shape;

/// <summary>What another rule concluded.</summary>
internal sealed record ReliesShape(string Provision) : Shape;
