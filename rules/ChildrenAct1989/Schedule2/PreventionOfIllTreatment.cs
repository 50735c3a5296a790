using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Reasonable steps, through services under Part III, to prevent children in the area suffering ill-treatment or neglect.</summary>
[Provision("CA1989/sch2/4/1")]
public sealed class PreventionOfIllTreatment(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PreventionOfIllTreatment"/>
public sealed class PreventionOfIllTreatmentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll recorded = default!;
        IEnumerable<Need> prevention = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Needs)
            .Query(() => prevention, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.PreventionOfIllTreatmentOrNeglect).Collect());

        Then()
            .Yield(_ => new PreventionOfIllTreatment(
                child,
                Limb("child", age)
                & Limb("within the area", child.IsWithinArea)
                & AnyOf(prevention, recorded, n => Limb("prevention", n.IsJudgedNeeded))));
    }
}
