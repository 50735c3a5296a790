using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Refused;

/// <summary>Verbs that the NRules DSL has and that no rule here may use. NRules itself would run them.</summary>
public sealed class RefusedVerbTests
{
    [Fact]
    public void Having_is_refused() =>
        FaultOf<WithHaving>().Should().Be("It uses Having. Put the condition into the Match, or into the conclusion as a limb.");

    [Fact]
    public void And_is_refused() => FaultOf<WithAnd>().Should().Be("It uses And. State the patterns one after another: all of them must match.");

    [Fact]
    public void Undo_is_refused() => FaultOf<WithUndo>().Should().Be("It uses Undo. Leave it out: nothing is ever taken back within an evaluation.");

    [Fact]
    public void A_query_that_does_not_collect_is_refused() =>
        FaultOf<WithBareQuery>().Should().Be("A Query does not end with Collect. End it with Collect, or use Match for one fact at a time.");

    [Fact]
    public void All_that_a_rule_does_wrong_is_told() =>
        Faults(RuleDeclaration.Of<WithMany>()).Select(fault => fault.Fault)
            .Should().Equal("It uses Having.", "A Query does not end with Collect.", "It uses Do.");

    private abstract class OnChild : Rule
    {
        public override void Define()
        {
            Child child = default!;

            More(When().Match(() => child));
            More(Then().Yield(_ => new Note(child.Id)));
        }

        protected virtual void More(ILeftHandSideExpression when)
        {
        }

        protected virtual void More(IRightHandSideExpression then)
        {
        }
    }

    private sealed class WithHaving : OnChild
    {
        protected override void More(ILeftHandSideExpression when) => when.Having(() => true);
    }

    private sealed class WithAnd : OnChild
    {
        protected override void More(ILeftHandSideExpression when) => when.And(both => both.Match<Parent>());
    }

    private sealed class WithUndo : OnChild
    {
        protected override void More(IRightHandSideExpression then) => then.Undo(_ => GC.KeepAlive(null));
    }

    private sealed class WithBareQuery : OnChild
    {
        protected override void More(ILeftHandSideExpression when)
        {
            Parent parent = default!;

            when.Query(() => parent, q => q.Match<Parent>());
        }
    }

    private sealed class WithMany : OnChild
    {
        protected override void More(ILeftHandSideExpression when)
        {
            Parent parent = default!;

            when.Having(() => true).Query(() => parent, q => q.Match<Parent>());
        }

        protected override void More(IRightHandSideExpression then) => then.Do(_ => GC.KeepAlive(null));
    }
}
