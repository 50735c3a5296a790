namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZD;

/// <summary>One parent carer in the area who appears to have needs for support or asks to be assessed, and has not been assessed already.</summary>
[Provision("CA1989/s17ZD/carer")]
public sealed class ParentCarerToBeAssessed(Person person, Proposition holds) : Conclusion(person, holds);

/// <inheritdoc cref="ParentCarerToBeAssessed"/>
public sealed class ParentCarerToBeAssessedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Person person = default!;
        ParentCarer carer = default!;
        ParentCarerAssessedAlready already = default!;

        When()
            .Match(() => person)
            .Match(() => carer, x => x.Subject == person.Subject)
            .Match(() => already, x => x.Subject == person.Subject);

        Then()
            .Yield(_ => new ParentCarerToBeAssessed(
                person,
                Limb("parent carer", carer)
                & Limb("within the area", person.ParentCarerIsWithinArea)
                & Limb("(3)", Limb("(a)", person.MayHaveSupportNeedsAsParentCarer) | Limb("(b)", person.ParentCarersAssessmentIsRequested))
                & !Limb("assessed already", Where(already))));
    }
}
