using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Section23ZA;

/// <summary>A visit to a looked-after child that the regulations require has not been made.</summary>
[Provision("CA1989/s23ZA/2")]
public sealed class VisitsDue(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="VisitsDue"/>
public sealed class VisitsDueRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id);

        Then()
            .Yield(_ => new VisitsDue(
                child,
                Limb("looked after", lookedAfter)
                & Limb("due", !child.VisitsAreMadeAsRequired)));
    }
}
