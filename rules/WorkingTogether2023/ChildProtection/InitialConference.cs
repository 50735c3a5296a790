using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.WorkingTogether2023.ChildProtection;

/// <summary>Enquiries have substantiated the concerns, and the child is judged to be suffering or likely to suffer significant harm.</summary>
[Provision("WT2023/conference")]
public sealed class InitialConference(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="InitialConference"/>
public sealed class InitialConferenceRule : Rule
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
            .Yield(_ => new InitialConference(
                child,
                (Limb("child", age) | Limb("unborn", child.IsUnborn))
                & Limb("substantiated", child.ConcernsAreSubstantiated)
                & Limb("likely to suffer", child.IsJudgedLikelyToSufferSignificantHarm)
                & !Limb("held", child.InitialConferenceIsHeld)));
    }
}
