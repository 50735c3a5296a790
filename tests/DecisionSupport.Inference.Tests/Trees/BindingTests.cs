using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Trees;

public sealed class BindingTests
{
    private const string Early = "before it is bound. Bind it above; a condition reads the fact that it is about by its own parameter.";
    private const string Unbound = "which nothing binds. Bind it by a Match, a Query or a Let: a rule keeps nothing of its own.";

    [Fact]
    public void A_condition_does_not_read_what_is_matched_later() => FaultOf<Later>().Should().Be($"A condition on Child reads parent {Early}");

    [Fact]
    public void A_condition_does_not_read_its_own_variable() => FaultOf<Own>().Should().Be($"A condition on Child reads child {Early}");

    [Fact]
    public void A_query_does_not_read_what_is_matched_later() => FaultOf<QueryLater>().Should().Be($"A condition on Person reads child {Early}");

    [Fact]
    public void A_let_does_not_read_what_is_matched_later() => FaultOf<LetLater>().Should().Be($"A Let reads child {Early}");

    [Fact]
    public void A_conclusion_does_not_read_what_is_matched_later() => FaultOf<ThenFirst>().Should().Be($"The conclusion reads child {Early}");

    [Fact]
    public void A_condition_does_not_read_what_nothing_binds() => FaultOf<Forgotten>().Should().Be($"A condition on Child reads roll, {Unbound}");

    [Fact]
    public void A_conclusion_does_not_read_what_nothing_binds() => FaultOf<Counter>().Should().Be($"The conclusion reads seen, {Unbound}");

    [Fact]
    public void A_variable_of_an_outer_scope_is_followed() => FaultOf<OuterScope>().Should().Be($"A condition on Parent reads child {Early}");

    [Fact]
    public void A_captured_number_or_text_is_a_constant() => Rules<Constant>().Conclusions(new Child("sam"), new Child("samson")).Should().Equal("Note(sam: short)");

    private sealed class Later : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Parent parent = default!;

            When().Match(() => child, c => c.Id == parent.Child).Match(() => parent);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class Own : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child, c => child.Id == "sam");
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class QueryLater : Rule
    {
        public override void Define()
        {
            Child child = default!;
            IEnumerable<Person> people = default!;

            When().Query(() => people, q => q.Match<Person>().Where(p => p.Child == child.Id).Collect()).Match(() => child);
            Then().Yield(_ => new Household(child.Id, people));
        }
    }

    private sealed class LetLater : Rule
    {
        public override void Define()
        {
            Child child = default!;
            string id = default!;

            When().Let(() => id, () => child.Id).Match(() => child);
            Then().Yield(_ => new Note(id));
        }
    }

    private sealed class ThenFirst : Rule
    {
        public override void Define()
        {
            Child child = default!;

            Then().Yield(_ => new Note(child.Id));
            When().Match(() => child);
        }
    }

    private sealed class Forgotten : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Roll roll = default!;

            When().Match(() => child, c => c.Id == roll.Child);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class Counter : Rule
    {
        public override void Define()
        {
            Child child = default!;
            var seen = new HashSet<string>();

            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id, seen.Add(child.Id) ? "first" : "again"));
        }
    }

    private sealed class OuterScope : Rule
    {
        public override void Define()
        {
            Child child = default!;
            {
                Parent parent = default!;
                When().Match(() => parent, p => p.Child == child.Id).Match(() => child);
                Then().Yield(_ => new Note(child.Id, parent.Id));
            }
        }
    }

    private sealed class Constant : Rule
    {
        public override void Define()
        {
            Child child = default!;
            var length = 3;
            var word = "short";

            When().Match(() => child, c => c.Id.Length == length);
            Then().Yield(_ => new Note(child.Id, word));
        }
    }
}
