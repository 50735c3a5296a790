namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>Accommodation counts only after a continuous period of more than 24 hours.</summary>
[Provision("CA1989/s22/2")]
public sealed class AccommodatedMoreThan24Hours(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AccommodatedMoreThan24Hours"/>
public sealed class AccommodatedMoreThan24HoursRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new AccommodatedMoreThan24Hours(
                child,
                Limb("24 hours", child.AccommodatedMoreThan24Hours)));
    }
}
