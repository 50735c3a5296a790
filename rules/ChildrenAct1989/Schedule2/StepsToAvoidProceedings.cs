using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Reasonable steps designed to reduce the need for proceedings, to encourage children not to offend, and to avoid secure accommodation.</summary>
/// <remarks>The steps are designed to reduce the need; they are never a reason to refuse accommodation that is owed.</remarks>
[Provision("CA1989/sch2/7")]
public sealed class StepsToAvoidProceedings(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="StepsToAvoidProceedings"/>
public sealed class StepsToAvoidProceedingsRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll recorded = default!;
        IEnumerable<Need> avoiding = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Needs)
            .Query(() => avoiding, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.AvoidingProceedingsOrOffending).Collect());

        Then()
            .Yield(_ => new StepsToAvoidProceedings(
                child,
                Limb("child", age)
                & Limb("within the area", child.IsWithinArea)
                & AnyOf(avoiding, recorded, n => Limb("avoiding", n.IsJudgedNeeded))));
    }
}
