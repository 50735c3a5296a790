using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Where a child who is or was in the area is believed likely to suffer harm and lives in another's, that other local authority is to be informed.</summary>
/// <remarks>Harm is enough here: it need not be significant.</remarks>
[Provision("CA1989/sch2/4/2")]
public sealed class HarmInAnotherArea(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="HarmInAnotherArea"/>
public sealed class HarmInAnotherAreaRule : Rule
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
            .Yield(_ => new HarmInAnotherArea(
                child,
                Limb("child", age)
                & Limb("at any time", child.IsWithinArea | child.WasWithinArea)
                & Limb("(a)", child.IsBelievedLikelyToSufferHarm)
                & Limb("(b)", child.LivesInAnotherArea)));
    }
}
