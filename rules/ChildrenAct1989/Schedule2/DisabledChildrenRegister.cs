using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>A local authority keeps a register of disabled children in its area.</summary>
/// <remarks>Being registered is no condition of being disabled, or in need, in law.</remarks>
[Provision("CA1989/sch2/2")]
public sealed class DisabledChildrenRegister(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DisabledChildrenRegister"/>
public sealed class DisabledChildrenRegisterRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        DisabledChild disabled = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => disabled, x => x.Child == child.Id);

        Then()
            .Yield(_ => new DisabledChildrenRegister(
                child,
                Limb("child", age)
                & Limb("disabled", disabled)
                & Limb("within the area", child.IsWithinArea)));
    }
}
