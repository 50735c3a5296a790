using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section3;

/// <summary>A person has parental responsibility for the child by one of the ways that the law gives, until the child is eighteen.</summary>
[Provision("CA1989/s3/holder")]
public sealed class ParentalResponsibility(Person person, Proposition holds) : Conclusion(person, holds)
{
    /// <summary>The person, with what is recorded of them in relation to the child.</summary>
    public Person Person { get; } = person;
}

/// <inheritdoc cref="ParentalResponsibility"/>
public sealed class ParentalResponsibilityRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Person person = default!;
        ChildUnderEighteen age = default!;
        Roll accounted = default!;
        IEnumerable<SourceOfParentalResponsibility> sources = default!;

        When()
            .Match(() => person)
            .Match(() => age, x => x.Child == person.Child)
            .Match(() => accounted, r => r.Subject == person.Subject, r => r.List == ListOf.ParentalResponsibility)
            .Query(() => sources, q => q.Match<SourceOfParentalResponsibility>(s => s.Child == person.Child && s.Person == person.Id).Collect());

        Then()
            .Yield(_ => new ParentalResponsibility(
                person,
                Limb("child", age)
                & Limb("source", AnyOf(sources, accounted, s => Where(s)))));
    }
}
