using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class JoinTests
{
    [Fact]
    public void A_later_match_reads_the_earlier_ones() =>
        Rules<WithParent>().Conclusions(new Child("sam"), new Child("kit"), new Parent("ann", "kit"), new Parent("bo", "sam"), new Parent("cy", "kit"))
            .Should().Equal("Note(sam/bo)", "Note(kit/ann)", "Note(kit/cy)");

    [Fact]
    public void Two_matches_of_one_type_give_every_pair_and_a_fact_with_itself() =>
        Rules<Pairs>().Conclusions(new Child("sam"), new Child("kit"))
            .Should().Equal("Note(sam/sam)", "Note(sam/kit)", "Note(kit/sam)", "Note(kit/kit)");

    [Fact]
    public void Matches_that_do_not_meet_conclude_nothing() =>
        Rules<WithParent>().Conclusions(new Child("sam"), new Parent("ann", "kit")).Should().BeEmpty();

    [Fact]
    public void A_match_joins_what_was_given_with_what_was_concluded() =>
        RuleSet.Load([RuleDeclaration.Of<HouseholdRule>(), RuleDeclaration.Of<SummaryRule>(), RuleDeclaration.Of<ReportRule>()])
            .Conclusions(new Child("sam"), new Roll("sam", true), new Child("kit"))
            .Should().Equal("Household(sam)", "Summary(sam: with )", "Report(sam: with )");

    private sealed class WithParent : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Parent parent = default!;

            When().Match(() => child).Match(() => parent, p => p.Child == child.Id);
            Then().Yield(_ => new Note(child.Id + "/" + parent.Id));
        }
    }

    private sealed class Pairs : Rule
    {
        public override void Define()
        {
            Child one = default!;
            Child other = default!;

            When().Match(() => one).Match(() => other);
            Then().Yield(_ => new Note(one.Id + "/" + other.Id));
        }
    }
}
