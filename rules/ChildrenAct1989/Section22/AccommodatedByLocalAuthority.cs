namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>The local authority accommodates the child in the exercise of a social services function that counts, for a continuous period of more than 24 hours.</summary>
[Provision("CA1989/s22/2")]
public sealed class AccommodatedByLocalAuthority(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AccommodatedByLocalAuthority"/>
public sealed class AccommodatedByLocalAuthorityRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new AccommodatedByLocalAuthority(
                child,
                Limb("(1)(b)", child.IsAccommodatedUnderSection20 | child.IsAccommodatedUnderSection21 | child.IsAccommodatedUnderAnotherFunction)
                & Limb("24 hours", child.AccommodatedMoreThan24Hours)));
    }
}
