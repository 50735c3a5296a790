namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZD;

/// <summary>The parent carer was assessed before in relation to the same child, and nothing appears to have changed.</summary>
[Provision("CA1989/s17ZD/6")]
public sealed class ParentCarerAssessedAlready(Person person, Proposition holds) : Conclusion(person, holds);

/// <inheritdoc cref="ParentCarerAssessedAlready"/>
public sealed class ParentCarerAssessedAlreadyRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Person person = default!;

        When()
            .Match(() => person);

        Then()
            .Yield(_ => new ParentCarerAssessedAlready(
                person,
                Limb("(6)", person.ParentCarerWasAssessedBefore)
                & !Limb("(7)", person.ParentCarersCircumstancesHaveChanged)));
    }
}
