using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.Practice;

/// <summary>A child about whom there is a concern of significant harm reaches seventeen within three months.</summary>
[Provision("PRACTICE/approaching-seventeen")]
public sealed class ApproachingSeventeen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ApproachingSeventeen"/>
public sealed class ApproachingSeventeenRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll recorded = default!;
        IEnumerable<HarmJudgedSignificant> harms = default!;

        When()
            .Match(() => child)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Concerns)
            .Query(() => harms, q => q.Match<HarmJudgedSignificant>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new ApproachingSeventeen(
                child,
                Limb("within three months", child.ReachesWithinThreeMonths(17))
                & AnyOf(harms, recorded, h => Limb("significant harm", h))));
    }
}
