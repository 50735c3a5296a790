namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>Another kind of court order is considered as a means of having the child accommodated.</summary>
[Provision("PRACTICE/other-court-order")]
public sealed class OtherCourtOrderSought(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="OtherCourtOrderSought"/>
public sealed class OtherCourtOrderSoughtRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new OtherCourtOrderSought(
                child,
                Limb("sought", child.OtherCourtOrderIsSought)));
    }
}
