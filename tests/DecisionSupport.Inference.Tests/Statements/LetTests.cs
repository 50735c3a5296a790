using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class LetTests
{
    [Fact]
    public void Let_names_what_is_worked_out_from_what_was_matched() =>
        Rules<Initials>().Conclusions(new Child("sam"), new Child("kit"), new Friend("s", "ann"), new Friend("k", "bo"))
            .Should().Equal("Note(sam: s ann)", "Note(kit: k bo)");

    [Fact]
    public void Let_may_name_a_number() => Rules<Counting>().Conclusions(new Friend("ann", "sam"), new Friend("bo", "sam")).Should().Equal("Note(all: 2)");

    private sealed class Initials : Rule
    {
        public override void Define()
        {
            Child child = default!;
            string initial = default!;
            Friend friend = default!;

            When()
                .Match(() => child)
                .Let(() => initial, () => child.Id.Substring(0, 1))
                .Match(() => friend, f => f.Id == initial);

            Then().Yield(_ => new Note(child.Id, initial + " " + friend.Child));
        }
    }

    private sealed class Counting : Rule
    {
        public override void Define()
        {
            IEnumerable<Friend> friends = default!;
            int count = default;

            When()
                .Query(() => friends, q => q.Match<Friend>().Collect())
                .Let(() => count, () => friends.Count());

            Then().Yield(_ => new Note("all", count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
