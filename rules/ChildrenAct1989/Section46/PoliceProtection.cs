using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.ChildrenAct1989.Section46;

/// <summary>A constable has reasonable cause to believe that the child would otherwise be likely to suffer significant harm.</summary>
[Provision("CA1989/s46/1")]
public sealed class PoliceProtection(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PoliceProtection"/>
public sealed class PoliceProtectionRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll recorded = default!;
        IEnumerable<HarmJudgedSignificant> harms = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Concerns)
            .Query(() => harms, q => q.Match<HarmJudgedSignificant>(h => h.Child == child.Id).Collect());

        Then()
            .Yield(_ => new PoliceProtection(
                child,
                Limb("child", age)
                & AnyOf(harms, recorded, h =>
                    Limb("significant harm", h)
                    & Limb("cause to believe", h.Concern.Reaches(Standard.Believe))
                    & Limb("otherwise likely", h.Concern.IsLikelyWithoutPolice))));
    }
}
