using DecisionSupport.Inference;
using DecisionSupport.Rules;
using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Tests.Record;

/// <summary>An earlier version of the law, as a test imagines it: section 20(1)(c) without its word "suitable", and another statement of section 17(1).</summary>
internal static class OlderRules
{
    internal static ThresholdAdvisor Advisor { get; } = new(
        RuleSet.Load(
            [.. ChildrenAct.Declarations.Where(d => d.Type != typeof(DutyWhereCarerPreventedRule)), RuleDeclaration.Of<OlderDuty>()],
            member => member.IsDefined(typeof(IdentityAttribute), inherit: true)),
        new LawBook(
            "0.0.9",
            ChildrenAct.Law.EncodedFrom,
            [.. ChildrenAct.Law.All.Select(p => p.Id == "CA1989/s17/1" ? p with { Statement = "Another statement." } : p)],
            ChildrenAct.Law.Authorities,
            ChildrenAct.Law.Ladder));

    /// <summary>A duty without the limb that accommodation is required.</summary>
    public sealed class OlderDuty : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Child child = default!;

            When()
                .Match(() => child);

            Then()
                .Yield(_ => new DutyWhereCarerPrevented(child, Propositions.Limb("(c)", child.CarerIsPrevented)));
        }
    }
}
