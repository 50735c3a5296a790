namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>Those who might benefit from services are to receive the information relevant to them.</summary>
[Provision("CA1989/sch2/1/2")]
public sealed class InformationOnServices(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="InformationOnServices"/>
public sealed class InformationOnServicesRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new InformationOnServices(
                child,
                Limb("might benefit", child.MightBenefitFromServices)));
    }
}
