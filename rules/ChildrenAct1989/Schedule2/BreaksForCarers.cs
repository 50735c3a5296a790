using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Services designed to help those who care for disabled children to go on caring, or to care more effectively, by giving them breaks.</summary>
[Provision("CA1989/sch2/6/1/c")]
public sealed class BreaksForCarers(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="BreaksForCarers"/>
public sealed class BreaksForCarersRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        DisabledChild disabled = default!;
        Roll recorded = default!;
        IEnumerable<Need> breaks = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => disabled, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Needs)
            .Query(() => breaks, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.BreakFromCaring).Collect());

        Then()
            .Yield(_ => new BreaksForCarers(
                child,
                Limb("child", age)
                & Limb("disabled", disabled)
                & Limb("within the area", child.IsWithinArea)
                & AnyOf(breaks, recorded, n =>
                    Limb("break", n.IsJudgedNeeded)
                    & (Limb("continue", n.CarerCouldNotContinue) | Limb("more effectively", n.CarerCouldCareMoreEffectively)))));
    }
}
