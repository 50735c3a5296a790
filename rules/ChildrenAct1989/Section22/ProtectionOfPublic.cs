namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>Where it appears necessary to protect members of the public from serious injury, a local authority may depart from its duties under section 22 to a looked-after child.</summary>
[Provision("CA1989/s22/6")]
public sealed class ProtectionOfPublic(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ProtectionOfPublic"/>
public sealed class ProtectionOfPublicRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ProtectionOfPublic(
                child,
                Limb("looked after", lookedAfter)
                & Limb("necessary", child.PublicProtectionIsNecessary)));
    }
}
