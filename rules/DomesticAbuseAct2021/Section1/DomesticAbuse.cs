namespace DecisionSupport.Rules.DomesticAbuseAct2021.Section1;

/// <summary>The child's behaviour towards one person is domestic abuse: both have reached sixteen, they are personally connected, and it is abusive.</summary>
[Provision("DAA2021/s1/2")]
public sealed class DomesticAbuse(Person person, Proposition holds) : Conclusion(person, holds);

/// <inheritdoc cref="DomesticAbuse"/>
public sealed class DomesticAbuseRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Person person = default!;
        Child child = default!;

        When()
            .Match(() => person)
            .Match(() => child, c => c.Id == person.Child);

        Then()
            .Yield(_ => new DomesticAbuse(
                person,
                Limb("child sixteen", child.HasReached(16))
                & Limb("person sixteen", person.IsSixteenOrOver)
                & Limb("connected", person.IsPersonallyConnectedToChild)
                & Limb("(b)", person.IsAbusedByChild)));
    }
}
