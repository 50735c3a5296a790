using System.Reflection;

namespace DecisionSupport.Inference.Tests.Trees;

public sealed class IdentityTests
{
    private const string Remedy = "which does not say what a thing is or whose. Let the conclusion read it: there, what is not known has a place.";

    [Fact]
    public void A_condition_may_read_whose_and_of_what_kind_a_fact_is() =>
        Load<Sound>().Conclusions(new Child("sam"), new Answer("sam", true), new Answer("kit", true)).Should().Equal("Note(sam: True)");

    [Fact]
    public void A_condition_does_not_read_an_answer() => Fault<OnAnswer>().Should().Be($"A condition on Answer reads Answer.Agrees, {Remedy}");

    [Fact]
    public void A_condition_does_not_read_an_answer_matched_before() => Fault<OnMatched>().Should().Be($"A condition on Child reads Answer.Agrees, {Remedy}");

    [Fact]
    public void A_query_does_not_read_an_answer() => Fault<OnQueried>().Should().Be($"A condition on Answer reads Answer.Agrees, {Remedy}");

    [Fact]
    public void A_let_does_not_carry_an_answer_to_the_left() => Fault<OnLet>().Should().Be($"A Let reads Answer.Agrees, {Remedy}");

    [Fact]
    public void A_condition_does_not_ask_a_method() => Fault<OnMethod>().Should().Be($"A condition on Answer reads Answer.IsSure, {Remedy}");

    [Fact]
    public void A_condition_does_not_count_a_list() => Fault<OnCount>().Should().Be($"A condition on Child reads Enumerable.Any, {Remedy}");

    [Fact]
    public void A_condition_does_not_make_something_to_compare_with() => Fault<OnNew>().Should().Be($"A condition on Answer reads Child..ctor, {Remedy}");

    [Fact]
    public void A_condition_does_not_convert_by_a_method() => Fault<OnConversion>().Should().Be($"A condition on Answer reads Answer.op_Implicit, {Remedy}");

    [Fact]
    public void A_condition_does_not_compare_by_an_operator_of_its_own() =>
        Fault<OnOperator>().Should().Be($"A condition on Answer reads Answer.op_GreaterThan, {Remedy}");

    [Fact]
    public void A_condition_does_not_ask_a_delegate()
    {
        var load = () => Load<OnDelegate>();

        load.Should().Throw<RuleDefinitionException>().Which.Faults.Select(fault => fault.Fault).Should().Contain(
            "A condition on Answer reads a delegate, which does not say what a thing is or whose.");
    }

    [Fact]
    public void A_condition_does_not_compare_facts_as_a_whole() =>
        Fault<OnWhole>().Should().Be("A condition on Answer compares Answer as a whole, and so everything that it says. Compare what identifies it.");

    [Theory]
    [InlineData(typeof(OnWholeParameter), "A condition on Answer compares Answer as a whole, and so everything that it says.")]
    [InlineData(typeof(OnWholeVariable), "A condition on Child compares Answer as a whole, and so everything that it says.")]
    public void Either_side_of_a_comparison_is_read(Type rule, string fault)
    {
        var load = () => RuleSet.Load([new RuleDeclaration(rule, () => (Rule)Activator.CreateInstance(rule)!)], IsIdentity);

        load.Should().Throw<RuleDefinitionException>().Which.Faults.Should().ContainSingle().Which.Fault.Should().Be(fault);
    }

    [Fact]
    public void Every_condition_of_a_rule_is_read()
    {
        var load = () => Load<OnAll>();

        load.Should().Throw<RuleDefinitionException>().Which.Faults.Select(fault => fault.Fault).Should().Equal(
            "A condition on Answer reads Answer.Agrees, which does not say what a thing is or whose.",
            "A condition on Answer reads Answer.IsSure, which does not say what a thing is or whose.");
    }

    [Fact]
    public void Where_identity_is_not_stated_a_condition_may_read_anything()
    {
        var rules = RuleSet.Load([RuleDeclaration.Of<OnAnswer>()]);

        rules.Conclusions(new Answer("sam", true), new Answer("kit", false)).Should().Equal("Note(sam)");
    }

    private static bool IsIdentity(MemberInfo member) => member.Name is "Id" or "Child";

    private static RuleSet Load<TRule>() where TRule : Rule, new() => RuleSet.Load([RuleDeclaration.Of<TRule>()], IsIdentity);

    private static string Fault<TRule>() where TRule : Rule, new()
    {
        var load = () => Load<TRule>();
        var fault = load.Should().Throw<RuleDefinitionException>().Which.Faults.Should().ContainSingle().Which;
        return $"{fault.Fault} {fault.Remedy}";
    }

    public sealed record Answer(string Child, bool Agrees)
    {
        public bool IsSure() => Agrees;

        public static implicit operator bool(Answer answer) => answer.Agrees;

        public static bool operator >(Answer one, bool other) => one.Agrees != other;

        public static bool operator <(Answer one, bool other) => one.Agrees == other;
    }

    private sealed class Sound : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Answer answer = default!;

            When().Match(() => child, c => c.Id != "kit" && c is Child).Match(() => answer, a => a.Child == child.Id);
            Then().Yield(_ => new Note(child.Id, answer.Agrees.ToString()));
        }
    }

    private sealed class OnAnswer : Rule
    {
        public override void Define()
        {
            Answer answer = default!;

            When().Match(() => answer, a => a.Agrees);
            Then().Yield(_ => new Note(answer.Child));
        }
    }

    private sealed class OnMatched : Rule
    {
        public override void Define()
        {
            Answer answer = default!;
            Child child = default!;

            When().Match(() => answer).Match(() => child, c => c.Id == answer.Child, c => answer.Agrees);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class OnQueried : Rule
    {
        public override void Define()
        {
            IEnumerable<Answer> answers = default!;

            When().Query(() => answers, q => q.Match<Answer>().Where(a => a.Agrees).Collect());
            Then().Yield(_ => new Note("all"));
        }
    }

    private sealed class OnLet : Rule
    {
        public override void Define()
        {
            Answer answer = default!;
            bool agrees = default;

            When().Match(() => answer).Let(() => agrees, () => answer.Agrees);
            Then().Yield(_ => new Note(answer.Child));
        }
    }

    private sealed class OnMethod : Rule
    {
        public override void Define()
        {
            Answer answer = default!;

            When().Match(() => answer, a => a.IsSure());
            Then().Yield(_ => new Note(answer.Child));
        }
    }

    private sealed class OnCount : Rule
    {
        public override void Define()
        {
            IEnumerable<Answer> answers = default!;
            Child child = default!;

            When().Query(() => answers, q => q.Match<Answer>().Collect()).Match(() => child, c => answers.Any());
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class OnNew : Rule
    {
        public override void Define()
        {
            Answer answer = default!;

            When().Match(() => answer, a => new Child("sam").Id == a.Child);
            Then().Yield(_ => new Note(answer.Child));
        }
    }

    private sealed class OnConversion : Rule
    {
        public override void Define()
        {
            Answer answer = default!;

            When().Match(() => answer, a => a);
            Then().Yield(_ => new Note(answer.Child));
        }
    }

    private sealed class OnOperator : Rule
    {
        public override void Define()
        {
            Answer answer = default!;

            When().Match(() => answer, a => a > false);
            Then().Yield(_ => new Note(answer.Child));
        }
    }

    private sealed class OnDelegate : Rule
    {
        public override void Define()
        {
            Answer answer = default!;
            Func<Answer, bool> ask = a => a.Agrees;

            When().Match(() => answer, a => ask(a));
            Then().Yield(_ => new Note(answer.Child));
        }
    }

    private sealed class OnWhole : Rule
    {
        public override void Define()
        {
            Answer one = default!;
            Answer other = default!;

            When().Match(() => one).Match(() => other, o => o != one);
            Then().Yield(_ => new Note(one.Child + other.Child));
        }
    }

    private sealed class OnWholeParameter : Rule
    {
        public override void Define()
        {
            Answer answer = default!;

            When().Match(() => answer, a => a != null);
            Then().Yield(_ => new Note(answer.Child));
        }
    }

    private sealed class OnWholeVariable : Rule
    {
        public override void Define()
        {
            Answer answer = default!;
            Child child = default!;

            When().Match(() => answer).Match(() => child, c => null != answer);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class OnAll : Rule
    {
        public override void Define()
        {
            Answer answer = default!;

            When().Match(() => answer, a => a.Child == "sam", a => a.Agrees, a => a.IsSure());
            Then().Yield(_ => new Note(answer.Child));
        }
    }
}
