using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Trees;

public sealed class KeptLazilyTests
{
    private const string Remedy = "Keep a list or a value, worked out when the conclusion is made.";

    [Fact]
    public void A_conclusion_keeps_no_delegate() => FaultOf<Yielding<KeepsDelegate>>().Should().Be(
        $"The conclusion KeepsDelegate may keep something that is worked out later: KeepsDelegate.Ask is Func`1. {Remedy}");

    [Fact]
    public void A_conclusion_keeps_no_sequence() => FaultOf<Yielding<KeepsSequence>>().Should().Be(
        $"The conclusion KeepsSequence may keep something that is worked out later: KeepsSequence.People is IEnumerable`1. {Remedy}");

    [Fact]
    public void A_conclusion_keeps_no_query() => FaultOf<Yielding<KeepsQuery>>().Should().Be(
        $"The conclusion KeepsQuery may keep something that is worked out later: KeepsQuery._query is IQueryable`1. {Remedy}");

    [Fact]
    public void A_conclusion_keeps_no_lazy_value() => FaultOf<Yielding<KeepsLazy>>().Should().Be(
        $"The conclusion KeepsLazy may keep something that is worked out later: KeepsLazy.Later is Lazy`1. {Remedy}");

    [Fact]
    public void A_conclusion_keeps_no_task() => FaultOf<Yielding<KeepsTask>>().Should().Be(
        $"The conclusion KeepsTask may keep something that is worked out later: KeepsTask.Later is Task. {Remedy}");

    [Fact]
    public void A_conclusion_keeps_no_cursor() => FaultOf<Yielding<KeepsCursor>>().Should().Be(
        $"The conclusion KeepsCursor may keep something that is worked out later: KeepsCursor.Cursor is IEnumerator. {Remedy}");

    [Fact]
    public void A_conclusion_keeps_no_list_of_delegates() => FaultOf<Yielding<KeepsDelegates>>().Should().Be(
        $"The conclusion KeepsDelegates may keep something that is worked out later: KeepsDelegates.Asks is List`1. {Remedy}");

    [Fact]
    public void What_a_conclusion_keeps_keeps_nothing_either() => FaultOf<Yielding<KeepsLimbs>>().Should().Be(
        $"The conclusion KeepsLimbs may keep something that is worked out later: Limb.Ask is Func`1. {Remedy}");

    [Fact]
    public void What_a_conclusion_derives_from_keeps_nothing_either() => FaultOf<Yielding<Derived>>().Should().Be(
        $"The conclusion Derived may keep something that is worked out later: KeepsSequence.People is IEnumerable`1. {Remedy}");

    [Fact]
    public void A_conclusion_may_keep_values_and_lists() => Rules<Yielding<KeepsLists>>().Conclusions(new Child("sam")).Should().HaveCount(1);

    private sealed class Yielding<TConclusion> : Rule where TConclusion : class, new()
    {
        public override void Define()
        {
            When().Match<Child>();
            Then().Yield(_ => new TConclusion());
        }
    }

    private sealed class KeepsDelegate
    {
        public Func<bool> Ask { get; } = () => true;
    }

    private class KeepsSequence
    {
        public IEnumerable<Person> People { get; } = [];
    }

    private sealed class Derived : KeepsSequence;

    private sealed class KeepsQuery
    {
        private readonly IQueryable<Person> _query = Array.Empty<Person>().AsQueryable();

        public override string ToString() => _query.ToString()!;
    }

    private sealed class KeepsLazy
    {
        public Lazy<string> Later { get; } = new("now");
    }

    private sealed class KeepsTask
    {
        public Task Later { get; } = Task.CompletedTask;
    }

    private sealed class KeepsCursor
    {
        public System.Collections.IEnumerator Cursor { get; } = Array.Empty<Person>().GetEnumerator();
    }

    private sealed class KeepsDelegates
    {
        public List<Func<bool>> Asks { get; } = [];
    }

    private sealed class KeepsLimbs
    {
        public IReadOnlyList<Limb> Limbs { get; } = [];
    }

    private sealed record Limb(Func<bool> Ask);

    private sealed class KeepsLists
    {
        public IReadOnlyList<Person> People { get; } = [];

        public string[] Names { get; } = [];

        public Dictionary<string, List<Person>> ByName { get; } = [];

        public DateOnly? Day { get; }

        public KeepsLists? Inner { get; }
    }
}
