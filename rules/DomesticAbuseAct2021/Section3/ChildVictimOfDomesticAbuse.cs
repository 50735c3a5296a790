namespace DecisionSupport.Rules.DomesticAbuseAct2021.Section3;

/// <summary>A child who sees, hears or experiences the effects of domestic abuse between others, and is related to one of them, is a victim in their own right.</summary>
[Provision("DAA2021/s3/2")]
public sealed class ChildVictimOfDomesticAbuse(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ChildVictimOfDomesticAbuse"/>
public sealed class ChildVictimOfDomesticAbuseRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new ChildVictimOfDomesticAbuse(
                child,
                Limb("abusive", child.BehaviourBetweenOthersIsAbusive)
                & Limb("both sixteen", child.BothOthersAreSixteenOrOver)
                & Limb("connected", child.OthersArePersonallyConnected)
                & Limb("child", child.IsUnder(18))
                & Limb("(2)(a)", child.SeesHearsOrExperiencesAbuse)
                & Limb("(2)(b)", child.IsRelatedToEither)));
    }
}
