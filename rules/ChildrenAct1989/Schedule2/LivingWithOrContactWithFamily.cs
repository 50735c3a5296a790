using DecisionSupport.Rules.ChildrenAct1989.Section17;
using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Reasonably practicable steps to enable a child in need who lives apart from the family, and is not looked after, to live with them or have contact.</summary>
[Provision("CA1989/sch2/10")]
public sealed class LivingWithOrContactWithFamily(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="LivingWithOrContactWithFamily"/>
public sealed class LivingWithOrContactWithFamilyRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildInNeed inNeed = default!;
        LookedAfterChild lookedAfter = default!;
        Roll recorded = default!;
        IEnumerable<Need> family = default!;

        When()
            .Match(() => child)
            .Match(() => inNeed, x => x.Child == child.Id)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Needs)
            .Query(() => family, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.LivingWithOrContactWithFamily).Collect());

        Then()
            .Yield(_ => new LivingWithOrContactWithFamily(
                child,
                Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & !Limb("looked after", lookedAfter)
                & Limb("living apart", !child.IsLivingWithFamily)
                & AnyOf(family, recorded, n => Limb("family", n.IsJudgedNeeded) & Limb("necessary", n.IsNecessaryForWelfare))));
    }
}
