using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class VariableTests
{
    private static readonly object[] Family = [new Child("sam"), new Child("kit"), new Parent("ann", "kit"), new Parent("bo", "sam")];

    [Fact]
    public void Two_rules_may_call_their_variables_alike() =>
        Rules<ByParent, ByChild>().Conclusions(Family).Should().Equal("Report(sam: bo)", "Report(kit: ann)", "Note(ann: kit)", "Note(bo: sam)");

    [Fact]
    public void A_variable_may_be_a_parameter() =>
        Rules<ByParameter>().Conclusions(Family).Should().Equal("Note(sam)", "Note(kit)");

    [Fact]
    public void Variables_may_belong_to_different_scopes() =>
        Rules<InScopes>().Conclusions(Family).Should().Equal("Note(sam: bo)", "Note(kit: ann)");

    [Fact]
    public void A_match_need_not_be_named() =>
        Rules<Unnamed>().Conclusions(Family).Should().Equal("Note(sam)", "Note(kit)");

#if !RULE_ENGINE_NRULES
    [Fact]
    public void A_variable_is_bound_once() =>
        FaultOf<BoundTwice>().Should().Be("The variable child is bound twice. Declare one variable for each Match, Query and Let.");

    [Fact]
    public void An_alias_is_not_a_property() =>
        FaultOf<OnProperty>().Should().Be(
            $"The alias () => value({typeof(OnProperty).FullName}).Child is not a local variable. Declare a local variable in Define() and write () => variable.");

    [Fact]
    public void An_alias_is_not_a_static_field() =>
        FaultOf<OnStatic>().Should().Be("The alias () => OnStatic.child is not a local variable. Declare a local variable in Define() and write () => variable.");

    [Fact]
    public void An_alias_is_not_a_value() =>
        FaultOf<OnValue>().Should().Be("The alias () => new Child(\"sam\") is not a local variable. Declare a local variable in Define() and write () => variable.");

    private sealed class BoundTwice : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Match(() => child);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class OnProperty : Rule
    {
        private Child Child { get; } = default!;

        public override void Define()
        {
            When().Match(() => Child);
            Then().Yield(_ => new Note("anybody"));
        }
    }

    private sealed class OnStatic : Rule
    {
#pragma warning disable CS0649 // Never assigned: the rule that would assign it is refused.
        private static Child? child;
#pragma warning restore CS0649

        public override void Define()
        {
            When().Match(() => child!);
            Then().Yield(_ => new Note("anybody"));
        }
    }

    private sealed class OnValue : Rule
    {
        public override void Define()
        {
            When().Match(() => new Child("sam"));
            Then().Yield(_ => new Note("anybody"));
        }
    }
#endif

    private sealed class ByChild : Rule
    {
        public override void Define()
        {
            Child subject = default!;
            Parent other = default!;

            When().Match(() => subject).Match(() => other, o => o.Child == subject.Id);
            Then().Yield(_ => new Report(subject.Id, other.Id));
        }
    }

    private sealed class ByParent : Rule
    {
        public override void Define()
        {
            Parent subject = default!;
            Child other = default!;

            When().Match(() => subject).Match(() => other, o => o.Id == subject.Child);
            Then().Yield(_ => new Note(subject.Id, other.Id));
        }
    }

    private sealed class ByParameter : Rule
    {
        public override void Define() => State(default!);

        private void State(Child child)
        {
            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class InScopes : Rule
    {
        public override void Define()
        {
            Child child = default!;
            When().Match(() => child);
            {
                Parent parent = default!;
                When().Match(() => parent, p => p.Child == child.Id);
                Then().Yield(_ => new Note(child.Id, parent.Id));
            }
        }
    }

    private sealed class Unnamed : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Match<Parent>(p => p.Child == child.Id);
            Then().Yield(_ => new Note(child.Id));
        }
    }
}
