namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>A service under section 17 may be provided for the family, or a member of it, if it is aimed at the child's welfare.</summary>
[Provision("CA1989/s17/3")]
public sealed class ServicesForFamily(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ServicesForFamily"/>
public sealed class ServicesForFamilyRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildInNeed inNeed = default!;

        When()
            .Match(() => child)
            .Match(() => inNeed, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ServicesForFamily(
                child,
                Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & Limb("family", child.HelpForFamilyIsConsidered)
                & Limb("welfare", child.HelpIsAimedAtWelfare)));
    }
}
