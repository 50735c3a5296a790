using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Services designed to minimise the effect of disability, and to give disabled children lives as normal as possible.</summary>
[Provision("CA1989/sch2/6/1/a-b")]
public sealed class ServicesForDisabledChildren(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ServicesForDisabledChildren"/>
public sealed class ServicesForDisabledChildrenRule : Rule
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
            .Yield(_ => new ServicesForDisabledChildren(
                child,
                Limb("child", age)
                & Limb("disabled", disabled)
                & Limb("within the area", child.IsWithinArea)));
    }
}
