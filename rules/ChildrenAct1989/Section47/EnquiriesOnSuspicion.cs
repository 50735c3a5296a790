using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.ChildrenAct1989.Section47;

/// <summary>The local authority has reasonable cause to suspect that the child is suffering, or is likely to suffer, significant harm.</summary>
[Provision("CA1989/s47/1/b")]
public sealed class EnquiriesOnSuspicion(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EnquiriesOnSuspicion"/>
public sealed class EnquiriesOnSuspicionRule : Rule
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
            .Yield(_ => new EnquiriesOnSuspicion(
                child,
                Limb("child", age)
                & Limb("in the area", child.LivesOrIsFoundInArea)
                & AnyOf(harms, recorded, h =>
                    Limb("significant harm", h)
                    & (Limb("is suffering", h.Concern.IsSuffering) | Limb("is likely to suffer", h.Concern.IsRealPossibility))
                    & Limb("cause to suspect", h.Concern.Reaches(Standard.Suspect)))));
    }
}
