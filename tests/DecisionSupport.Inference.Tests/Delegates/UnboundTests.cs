using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Delegates;

/// <summary>A delegate cannot be read when a rule is loaded. What it must not read is not there when it looks.</summary>
public sealed class UnboundTests
{
    private static readonly object[] Family = [new Child("sam"), new Child("kit"), new Parent("ann", "sam"), new Parent("bo", "kit")];

    [Fact]
    public void A_condition_finds_nothing_in_its_own_variable() => Check(Rules<Own>());

    [Fact]
    public void A_condition_finds_nothing_in_a_variable_bound_later() => Check(Rules<Later>());

    [Fact]
    public void A_list_finds_nothing_in_a_variable_bound_later() => Check(Rules<LaterList>());

    private static void Check(RuleSet rules)
    {
        rules.Failure(Family).InnerException.Should().BeOfType<NullReferenceException>();
        rules.Failure(Family).InnerException.Should().BeOfType<NullReferenceException>();
    }

    // The second child is where a match before it would be found.
    private sealed class Own : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child, c => c.Id == "sam" || child.Id != c.Id);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class Later : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Parent parent = default!;

            When().Match(() => child, c => c.Id == "sam" || parent.Child == c.Id).Match(() => parent);
            Then().Yield(_ => new Note(child.Id + parent.Id));
        }
    }

    private sealed class LaterList : Rule
    {
        public override void Define()
        {
            Child child = default!;
            IEnumerable<Parent> parents = default!;
            Parent parent = default!;

            When()
                .Match(() => child)
                .Query(() => parents, q => q.Match<Parent>(p => child.Id == "sam" || p.Id != parent.Id).Collect())
                .Match(() => parent);

            Then().Yield(_ => new Note(child.Id + parent.Id + parents.Count()));
        }
    }
}
