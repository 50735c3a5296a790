namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZD;

/// <summary>The local authority must assess a parent carer of a disabled child on the two conditions of the section.</summary>
[Provision("CA1989/s17ZD/1")]
public sealed class ParentCarersAssessment(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ParentCarersAssessment"/>
public sealed class ParentCarersAssessmentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll named = default!;
        IEnumerable<ParentCarerToBeAssessed> carers = default!;

        When()
            .Match(() => child)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => carers, q => q.Match<ParentCarerToBeAssessed>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new ParentCarersAssessment(
                child,
                AnyOf(carers, named, c => Limb("carer", c))
                & Limb("(4)", child.HelpMayBeProvided)));
    }
}
