namespace DecisionSupport.Rules.Practice.ViolenceAtHome;

/// <summary>A carer who cannot have the child back has been told to expect prosecution or homelessness.</summary>
[Provision("PRACTICE/carers-pressed-to-take-back")]
public sealed class CarersPressedToTakeBack(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="CarersPressedToTakeBack"/>
public sealed class CarersPressedToTakeBackRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new CarersPressedToTakeBack(
                child,
                Limb("pressed", child.CarersArePressedToTakeChildBack)));
    }
}
