using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section47;

/// <summary>What the enquiries lead the local authority to conclude that it should do, it does.</summary>
[Provision("CA1989/s47/8")]
public sealed class ActionDecidedOn(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ActionDecidedOn"/>
public sealed class ActionDecidedOnRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ActionDecidedOn(
                child,
                Limb("child", age)
                & Limb("concludes", child.ActionIsDecidedOn)
                & Limb("within its power", child.ActionIsWithinPower)
                & Limb("reasonably practicable", child.ActionIsPracticable)));
    }
}
