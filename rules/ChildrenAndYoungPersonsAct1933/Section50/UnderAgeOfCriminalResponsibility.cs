namespace DecisionSupport.Rules.ChildrenAndYoungPersonsAct1933.Section50;

/// <summary>No child under ten can be guilty of an offence.</summary>
[Provision("CYPA1933/s50")]
public sealed class UnderAgeOfCriminalResponsibility(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="UnderAgeOfCriminalResponsibility"/>
public sealed class UnderAgeOfCriminalResponsibilityRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new UnderAgeOfCriminalResponsibility(
                child,
                Limb("under ten", child.IsUnder(10))));
    }
}
