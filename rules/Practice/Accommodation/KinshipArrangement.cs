namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>The local authority played a major part in an arrangement with a relative or friend, when it could or had to accommodate the child; and it was not made clear that the arrangement was private.</summary>
[Provision("CASE/kinship-arrangement")]
public sealed class KinshipArrangement(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="KinshipArrangement"/>
public sealed class KinshipArrangementRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new KinshipArrangement(
                child,
                Limb("major part", child.LocalAuthorityPlayedMajorRole)
                & Limb("conditions met", child.ConditionsOfSection20WereMet)
                & !Limb("private", child.PrivateArrangementIsClear)));
    }
}
