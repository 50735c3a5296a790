using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Such provision as the local authority considers appropriate for certain services to children in need while they live with their families.</summary>
[Provision("CA1989/sch2/8")]
public sealed class ServicesWhileWithFamily(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ServicesWhileWithFamily"/>
public sealed class ServicesWhileWithFamilyRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildInNeed inNeed = default!;
        Roll recorded = default!;
        IEnumerable<Need> advice = default!;
        IEnumerable<Need> activities = default!;
        IEnumerable<Need> home = default!;
        IEnumerable<Need> travel = default!;
        IEnumerable<Need> holiday = default!;

        When()
            .Match(() => child)
            .Match(() => inNeed, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Needs)
            .Query(() => advice, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.AdviceOrCounselling).Collect())
            .Query(() => activities, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.Activities).Collect())
            .Query(() => home, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.HelpAtHome).Collect())
            .Query(() => travel, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.Travel).Collect())
            .Query(() => holiday, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.Holiday).Collect());

        Then()
            .Yield(_ => new ServicesWhileWithFamily(
                child,
                Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & Limb("with family", child.IsLivingWithFamily)
                & (Limb("(a)", AnyOf(advice, recorded, n => n.IsJudgedNeeded & n.ServiceIsAppropriate))
                    | Limb("(b)", AnyOf(activities, recorded, n => n.IsJudgedNeeded & n.ServiceIsAppropriate))
                    | Limb("(c)", AnyOf(home, recorded, n => n.IsJudgedNeeded & n.ServiceIsAppropriate))
                    | Limb("(d)", AnyOf(travel, recorded, n => n.IsJudgedNeeded & n.ServiceIsAppropriate))
                    | Limb("(e)", AnyOf(holiday, recorded, n => n.IsJudgedNeeded & n.ServiceIsAppropriate)))));
    }
}
