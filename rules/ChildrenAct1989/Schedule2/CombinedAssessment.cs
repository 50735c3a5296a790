using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>A child who appears to be in need may be assessed at the same time as under another enactment.</summary>
[Provision("CA1989/sch2/3")]
public sealed class CombinedAssessment(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="CombinedAssessment"/>
public sealed class CombinedAssessmentRule : Rule
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
            .Yield(_ => new CombinedAssessment(
                child,
                Limb("child", age)
                & Limb("within the area", child.IsWithinArea)
                & Limb("appears", child.AppearsInNeed)
                & Limb("another enactment", child.IsAssessedUnderAnotherEnactment)));
    }
}
