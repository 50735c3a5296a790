using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>A person who appears to ill-treat the child and proposes to move may be helped to obtain other accommodation.</summary>
/// <remarks>It compels nobody. Both limbs are of the same person: one need is recorded for each.</remarks>
[Provision("CA1989/sch2/5")]
public sealed class AccommodationForAllegedAbuser(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AccommodationForAllegedAbuser"/>
public sealed class AccommodationForAllegedAbuserRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll recorded = default!;
        IEnumerable<Need> moves = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Needs)
            .Query(() => moves, q => q.Match<Need>(n => n.Child == child.Id, n => n.Kind == NeedKind.AlternativeAccommodationForAllegedAbuser).Collect());

        Then()
            .Yield(_ => new AccommodationForAllegedAbuser(
                child,
                Limb("child", age)
                & AnyOf(moves, recorded, n => Limb("(a)", n.AppearsIllTreatedByPersonOnPremises) & Limb("(b)", n.PersonProposesToMove))));
    }
}
