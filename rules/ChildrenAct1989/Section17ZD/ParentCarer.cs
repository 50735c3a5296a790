using DecisionSupport.Rules.ChildrenAct1989.Section17;
using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZD;

/// <summary>A person of eighteen or over who cares, or intends to care, for a disabled child for whom the person has parental responsibility.</summary>
[Provision("CA1989/s17ZD/2")]
public sealed class ParentCarer(Person person, Proposition holds) : Conclusion(person, holds);

/// <inheritdoc cref="ParentCarer"/>
public sealed class ParentCarerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Person person = default!;
        DisabledChild disabled = default!;
        ParentalResponsibility holder = default!;

        When()
            .Match(() => person)
            .Match(() => disabled, x => x.Child == person.Child)
            .Match(() => holder, h => h.Subject == person.Subject);

        Then()
            .Yield(_ => new ParentCarer(
                person,
                Limb("eighteen", person.IsEighteenOrOver)
                & Limb("cares", person.ProvidesCareForChild)
                & Limb("disabled", disabled)
                & Limb("parental responsibility", holder)));
    }
}
