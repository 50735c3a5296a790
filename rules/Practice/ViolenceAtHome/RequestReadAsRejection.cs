namespace DecisionSupport.Rules.Practice.ViolenceAtHome;

/// <summary>A request for help has been taken as rejection of the child.</summary>
[Provision("PRACTICE/request-read-as-rejection")]
public sealed class RequestReadAsRejection(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="RequestReadAsRejection"/>
public sealed class RequestReadAsRejectionRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new RequestReadAsRejection(
                child,
                Limb("rejection", child.RequestIsReadAsRejection)));
    }
}
