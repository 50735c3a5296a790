namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>An objection under subsection (7), subject to (9) to (11): what later rules read.</summary>
[Provision("CA1989/s20/7-11")]
public sealed class ObjectionInEffect(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ObjectionInEffect"/>
public sealed class ObjectionInEffectRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ParentalObjection objection = default!;
        AgreementOfOrderHolder agreement = default!;
        AgreementOfEveryOrderHolder everyone = default!;
        AgreementOfChildOfSixteen ofChild = default!;

        When()
            .Match(() => child)
            .Match(() => objection, x => x.Child == child.Id)
            .Match(() => agreement, x => x.Child == child.Id)
            .Match(() => everyone, x => x.Child == child.Id)
            .Match(() => ofChild, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ObjectionInEffect(
                child,
                Limb("(7)", objection)
                & !(Limb("(9)", agreement) & Limb("(10)", everyone))
                & !Limb("(11)", ofChild)));
    }
}
