using DecisionSupport.Rules.ChildrenAct1989.Section23ZA;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section23ZA;

/// <summary>Children Act 1989 s 23ZA(2): visits.</summary>
public sealed class VisitsDueTests
{
    [Fact]
    public void A_visit_that_the_regulations_require_and_nobody_made_is_owed()
    {
        LookedAfter.TurnsOn<VisitsDue>(Due, "visits/made-as-required", "yes");
        LookedAfter.TurnsOnStatus<VisitsDue>(Due);
    }

    [Fact]
    public void A_child_in_care_is_visited_too() =>
        Given.Sam().Order(OrderKind.CareOrder).Says("visits/made-as-required", "no").Truth<VisitsDue>().Should().Be(Truth.True);

    private static Given Due() => LookedAfter.Sam().Says("visits/made-as-required", "no");
}
