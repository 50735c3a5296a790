using System.Linq.Expressions;
using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Trees;

public sealed class PurityTests
{
    private const string OfRule = "of the rule itself. State in the lambda what the rule says: a rule has no state and no method that decides.";

    [Fact]
    public void A_rule_has_no_method_that_decides() => FaultOf<WithMethod>().Should().Be($"The conclusion uses Decide {OfRule}");

    [Fact]
    public void A_rule_has_no_static_method_that_decides() => FaultOf<WithStaticMethod>().Should().Be($"A condition on Child uses Decide {OfRule}");

    [Fact]
    public void A_rule_has_no_state() => FaultOf<WithState>().Should().Be($"The conclusion uses _words {OfRule}");

    [Fact]
    public void A_rule_does_not_pass_itself_on() => FaultOf<WithItself>().Should().Be($"The conclusion uses WithItself {OfRule}");

    [Fact]
    public void A_rule_reads_no_static_field_that_may_change() =>
        FaultOf<WithStatic>().Should().Be("A condition on Child reads the static field World.Wanted, which may change. Read what was matched, or a constant.");

    [Fact]
    public void A_rule_may_read_constants() => Rules<WithConstants>().Conclusions(new Child("sam"), new Child("kit")).Should().Equal("Note(kit: always)");

    [Fact]
    public void A_condition_assigns_nothing() =>
        FaultOf<Assigning>().Should().Be("A condition on Child has an effect: Assign. Only read: a rule changes nothing.");

    [Fact]
    public void A_condition_counts_nothing_up() =>
        FaultOf<Counting>().Should().Be("A condition on Child has an effect: PreIncrementAssign. Only read: a rule changes nothing.");

    [Fact]
    public void A_condition_calls_nothing_for_its_effect() =>
        FaultOf<Calling>().Should().Be("A condition on Child has an effect: GC.Collect. Only read: a rule changes nothing.");

    private static class World
    {
        internal const string Always = "always";
        internal static readonly string Other = "kit";
        internal static string Wanted = "sam";
    }

    private sealed class WithMethod : Rule
    {
        private readonly string _words = "words";

        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id, Decide(child)));
        }

        private string Decide(Child child) => child.Id + _words;
    }

    private sealed class WithStaticMethod : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child, c => Decide(c));
            Then().Yield(_ => new Note(child.Id));
        }

        private static bool Decide(Child child) => child.Id == "sam";
    }

    private sealed class WithState : Rule
    {
        private readonly string _words = "words";

        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id, _words));
        }
    }

    private sealed class WithItself : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id, string.Concat(this)));
        }
    }

    private sealed class WithStatic : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child, c => c.Id == World.Wanted);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class WithConstants : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child, c => c.Id == World.Other);
            Then().Yield(_ => new Note(child.Id, World.Always));
        }
    }

    /// <summary>A condition that C# would not write as a lambda.</summary>
    private abstract class Written : Rule
    {
        public override void Define()
        {
            Child child = default!;
            var parameter = Expression.Parameter(typeof(Child));
            var condition = Expression.Lambda<Func<Child, bool>>(Expression.Block(Effect(parameter), Expression.Constant(true)), parameter);

            When().Match(() => child, condition);
            Then().Yield(_ => new Note(child.Id));
        }

        protected abstract Expression Effect(ParameterExpression parameter);
    }

    private sealed class Assigning : Written
    {
        protected override Expression Effect(ParameterExpression parameter) => Expression.Assign(parameter, Expression.Constant(new Child("kit")));
    }

    private sealed class Counting : Written
    {
        protected override Expression Effect(ParameterExpression parameter)
        {
            var number = Expression.Variable(typeof(int));
            return Expression.Block([number], Expression.PreIncrementAssign(number));
        }
    }

    private sealed class Calling : Written
    {
        protected override Expression Effect(ParameterExpression parameter) => Expression.Call(typeof(GC).GetMethod(nameof(GC.Collect), [])!);
    }
}
