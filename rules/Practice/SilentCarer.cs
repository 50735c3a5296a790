using DecisionSupport.Rules.ChildrenAct1989.Section20;
using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.Practice;

/// <summary>One carer with parental responsibility delegates, and another is silent.</summary>
[Provision("PRACTICE/silent-carer")]
public sealed class SilentCarer(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="SilentCarer"/>
public sealed class SilentCarerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Delegation delegation = default!;
        Roll named = default!;
        IEnumerable<ParentalResponsibility> holders = default!;

        When()
            .Match(() => child)
            .Match(() => delegation, x => x.Child == child.Id)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => holders, q => q.Match<ParentalResponsibility>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new SilentCarer(
                child,
                Limb("one delegates", delegation)
                & AnyOf(holders, named, h =>
                    Limb("parental responsibility", h)
                    & Limb("looking after", h.Person.IsLookingAfterChild)
                    & Limb("silent", h.Person.IsSilent))));
    }
}
