using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Such family centres as the local authority considers appropriate for children in its area.</summary>
[Provision("CA1989/sch2/9")]
public sealed class FamilyCentres(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="FamilyCentres"/>
public sealed class FamilyCentresRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll recorded = default!;
        IEnumerable<Need> centres = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Needs)
            .Query(() => centres, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.FamilyCentre).Collect());

        Then()
            .Yield(_ => new FamilyCentres(
                child,
                Limb("child", age)
                & Limb("within the area", child.IsWithinArea)
                & AnyOf(centres, recorded, n => Limb("centre", n.IsJudgedNeeded) & Limb("appropriate", n.ServiceIsAppropriate))));
    }
}
