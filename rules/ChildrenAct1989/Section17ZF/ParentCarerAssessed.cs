using DecisionSupport.Rules.ChildrenAct1989.Section17ZD;

namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZF;

/// <summary>One parent carer whose needs the local authority has assessed.</summary>
[Provision("CA1989/s17ZF/carer")]
public sealed class ParentCarerAssessed(Person person, Proposition holds) : Conclusion(person, holds);

/// <inheritdoc cref="ParentCarerAssessed"/>
public sealed class ParentCarerAssessedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Person person = default!;
        ParentCarer carer = default!;

        When()
            .Match(() => person)
            .Match(() => carer, x => x.Subject == person.Subject);

        Then()
            .Yield(_ => new ParentCarerAssessed(
                person,
                Limb("parent carer", carer)
                & Limb("assessment", person.ParentCarersAssessmentIsDone)));
    }
}
