using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class MatchTests
{
    private static readonly object[] Family =
        [new Child("sam"), new Parent("ann", "sam"), new Friend("bo", "sam"), new StepParent("cy", "sam"), new Parent("di", "kit")];

    [Fact]
    public void A_rule_concludes_once_for_each_fact_that_it_matches() =>
        Rules<NoteRule>().Conclusions(new Child("sam"), new Child("kit")).Should().Equal("Note(sam)", "Note(kit)");

    [Fact]
    public void A_rule_concludes_nothing_where_nothing_matches() => Rules<NoteRule>().Conclusions(new Friend("bo", "sam")).Should().BeEmpty();

    [Fact]
    public void A_match_sees_derived_types() => Rules<ByType<Parent>>().Conclusions(Family).Should().Equal("Note(ann)", "Note(cy)", "Note(di)");

    [Fact]
    public void A_match_of_an_abstract_type_sees_all_that_derive_from_it() =>
        Rules<ByType<Person>>().Conclusions(Family).Should().Equal("Note(ann)", "Note(bo)", "Note(cy)", "Note(di)");

    [Fact]
    public void A_match_of_a_derived_type_does_not_see_its_base() => Rules<ByType<StepParent>>().Conclusions(Family).Should().Equal("Note(cy)");

    [Fact]
    public void A_match_of_an_interface_sees_all_that_implement_it() =>
        Rules<ByInterface>().Conclusions([.. Family, new Roll("sam", true)])
            .Should().Equal("Note(Parent)", "Note(Friend)", "Note(StepParent)", "Note(Roll)");

    [Fact]
    public void All_conditions_must_hold() => Rules<OnTwoConditions>().Conclusions(Family).Should().Equal("Note(bo)");

    [Fact]
    public void A_later_condition_is_asked_only_if_the_earlier_ones_hold() =>
        Rules<Guarded>().Conclusions(new Child("sam"), new Friend("bo", "sam"), new Friend("", "kit")).Should().Equal("Note(bo)");

    private sealed class ByType<TPerson> : Rule where TPerson : Person
    {
        public override void Define()
        {
            TPerson person = default!;

            When().Match(() => person);
            Then().Yield(_ => new Note(person.Id));
        }
    }

    private sealed class ByInterface : Rule
    {
        public override void Define()
        {
            IHasChild item = default!;

            When().Match(() => item, i => i.Child == "sam");
            Then().Yield(_ => new Note(item.GetType().Name));
        }
    }

    private sealed class OnTwoConditions : Rule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person, p => p.Child == "sam", p => p is Friend);
            Then().Yield(_ => new Note(person.Id));
        }
    }

    private sealed class Guarded : Rule
    {
        public override void Define()
        {
            Friend friend = default!;

            When().Match(() => friend, f => f.Id.Length > 0, f => f.Id[0] == 'b');
            Then().Yield(_ => new Note(friend.Id));
        }
    }
}
