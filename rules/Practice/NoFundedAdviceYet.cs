namespace DecisionSupport.Rules.Practice;

/// <summary>Accommodation under section 20 is proposed before any letter or application that would carry free legal help.</summary>
[Provision("PRACTICE/no-funded-advice")]
public sealed class NoFundedAdviceYet(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="NoFundedAdviceYet"/>
public sealed class NoFundedAdviceYetRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new NoFundedAdviceYet(
                child,
                Limb("proposed", child.AccommodationIsProposed)
                & !Limb("letter", child.LetterIsSent)
                & !Limb("before the court", child.ApplicationIsAdjourned)));
    }
}
