namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>A removal under subsection (8), subject to (9) to (11) and to orders that take the child outside section 20.</summary>
[Provision("CA1989/s20/8-11")]
public sealed class RemovalInEffect(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="RemovalInEffect"/>
public sealed class RemovalInEffectRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        RequestForRemoval removal = default!;
        OutsideSection20 outside = default!;
        AgreementOfOrderHolder agreement = default!;
        AgreementOfEveryOrderHolder everyone = default!;
        AgreementOfChildOfSixteen ofChild = default!;

        When()
            .Match(() => child)
            .Match(() => removal, x => x.Child == child.Id)
            .Match(() => outside, x => x.Child == child.Id)
            .Match(() => agreement, x => x.Child == child.Id)
            .Match(() => everyone, x => x.Child == child.Id)
            .Match(() => ofChild, x => x.Child == child.Id);

        Then()
            .Yield(_ => new RemovalInEffect(
                child,
                Limb("(8)", removal)
                & !(Limb("(9)", agreement) & Limb("(10)", everyone))
                & !Limb("(11)", ofChild)
                & Limb("section 20 open", !Where(outside))));
    }
}
