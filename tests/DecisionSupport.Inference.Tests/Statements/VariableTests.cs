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
