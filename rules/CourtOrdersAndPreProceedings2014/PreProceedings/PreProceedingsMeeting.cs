namespace DecisionSupport.Rules.CourtOrdersAndPreProceedings2014.PreProceedings;

/// <summary>The letter has been sent, and no meeting has been held.</summary>
[Provision("DFE2014/meeting")]
public sealed class PreProceedingsMeeting(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PreProceedingsMeeting"/>
public sealed class PreProceedingsMeetingRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new PreProceedingsMeeting(
                child,
                Limb("sent", child.LetterIsSent)
                & !Limb("held", child.PreProceedingsMeetingIsHeld)
                & !Limb("ended", child.PreProceedingsIsEnded)));
    }
}
