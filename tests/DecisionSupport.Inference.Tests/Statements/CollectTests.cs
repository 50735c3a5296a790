using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class CollectTests
{
    [Fact]
    public void A_query_collects_in_the_order_in_which_facts_were_given() =>
        Rules<HouseholdRule>().Conclusions(new Parent("bo", "sam"), new Child("sam"), new Friend("ann", "sam"), new Roll("sam", true), new Friend("cy", "kit"))
            .Should().Equal("Household(sam: bo, ann)");

    [Fact]
    public void A_list_of_none_is_a_list() => Rules<HouseholdRule>().Conclusions(new Child("sam"), new Roll("sam", true)).Should().Equal("Household(sam)");

    [Fact]
    public void A_list_may_stand_alone() =>
        Rules<Everybody>().Conclusions(new Friend("ann", "sam"), new Parent("bo", "kit")).Should().Equal("Note(all: ann, bo)");

    [Fact]
    public void A_list_that_stands_alone_is_there_even_when_it_is_empty() => Rules<Everybody>().Conclusions().Should().Equal("Note(all)");

    [Fact]
    public void A_query_collects_what_was_concluded() =>
        Rules<NoteRule, Notes>().Conclusions(new Child("sam"), new Child("kit")).Should().Equal("Note(sam)", "Note(kit)", "Report(all: sam, kit)");

    [Fact]
    public void Where_narrows_a_query() =>
        Rules<Narrowed>().Conclusions(new Parent("ann", "sam"), new StepParent("bo", "sam"), new Parent("cy", "kit"), new Friend("di", "sam"))
            .Should().Equal("Note(all: ann, bo)");

    [Fact]
    public void Two_lists_are_two_lists() =>
        Rules<TwoLists>().Conclusions(new Parent("ann", "sam"), new Friend("bo", "sam"), new Parent("cy", "sam")).Should().Equal("Note(all: ann, cy; bo)");

#if RULE_ENGINE_EMBEDDED
    [Fact]
    public void A_conclusion_may_keep_the_list()
    {
        var rules = Rules<Keeping>();

        var kept = rules.Evaluate([new Child("sam"), new Child("kit"), new Friend("ann", "sam"), new Friend("bo", "kit")]).Of<Kept>();
        rules.Evaluate([new Child("sam"), new Friend("zoe", "sam")]);

        kept.Select(list => string.Join(", ", list.People.Select(person => person.Id))).Should().Equal("ann", "bo");
    }

    private sealed class Kept(string subject, IEnumerable<Person> people) : About(subject, "")
    {
        public IEnumerable<Person> People { get; } = people;
    }

    private sealed class Keeping : Rule
    {
        public override void Define()
        {
            Child child = default!;
            IEnumerable<Person> people = default!;

            When().Match(() => child).Query(() => people, q => q.Match<Person>(p => p.Child == child.Id).Collect());
            Then().Yield(_ => new Kept(child.Id, people));
        }
    }
#endif

    private static string Ids(IEnumerable<Person> people) => string.Join(", ", people.Select(person => person.Id));

    private sealed class Everybody : Rule
    {
        public override void Define()
        {
            IEnumerable<Person> people = default!;

            When().Query(() => people, q => q.Match<Person>().Collect());
            Then().Yield(_ => new Note("all", Ids(people)));
        }
    }

    private sealed class Notes : Rule
    {
        public override void Define()
        {
            IEnumerable<Note> notes = default!;

            When().Query(() => notes, q => q.Match<Note>().Collect());
            Then().Yield(_ => new Report("all", string.Join(", ", notes.Select(note => note.Subject))));
        }
    }

    private sealed class Narrowed : Rule
    {
        public override void Define()
        {
            IEnumerable<Parent> parents = default!;

            When().Query(() => parents, q => q.Match<Parent>().Where(p => p.Child == "sam").Collect());
            Then().Yield(_ => new Note("all", Ids(parents)));
        }
    }

    private sealed class TwoLists : Rule
    {
        public override void Define()
        {
            IEnumerable<Parent> parents = default!;
            IEnumerable<Friend> friends = default!;

            When()
                .Query(() => parents, q => q.Match<Parent>().Collect())
                .Query(() => friends, q => q.Match<Friend>().Collect());

            Then().Yield(_ => new Note("all", Ids(parents) + "; " + Ids(friends)));
        }
    }
}
