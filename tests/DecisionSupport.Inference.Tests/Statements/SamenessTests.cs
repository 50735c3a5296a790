using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class SamenessTests
{
    [Fact]
    public void A_fact_is_not_null() => Rules<NoteRule>().Failure(new Child("sam"), null!).Message.Should().Be("The fact at 1 is null.");

    [Fact]
    public void A_fact_is_given_once() =>
        Rules<NoteRule>().Failure(new Child("sam"), new Roll("sam", true), new Child("sam")).Message
            .Should().Be("The facts at 0 and 2, both Child, are equal: give each once.");

    [Fact]
    public void A_fact_is_given_once_even_if_no_rule_reads_it() =>
        Rules<NoteRule>().Failure(new Roll("sam", true), new Roll("sam", true)).Message
            .Should().Be("The facts at 0 and 1, both Roll, are equal: give each once.");

    [Fact]
    public void Facts_of_different_types_are_never_the_same() =>
        Rules<NoteRule>().Conclusions(new Anything("sam"), new Something("sam"), new Child("sam")).Should().Equal("Note(sam)");

    [Fact]
    public void Two_rules_do_not_conclude_the_same() =>
        Rules<NoteRule, Again>().Failure(new Child("sam")).Should().Match<RuleEvaluationException>(failure =>
            failure.Message == "DecisionSupport.Inference.Tests.Family.NoteRule and Again yielded equal Note: one rule concludes for each subject."
            && failure.Rules.SequenceEqual(new[] { typeof(NoteRule).FullName!, "Again" }));

    [Fact]
    public void A_rule_does_not_conclude_the_same_twice() =>
        Rules<Again>().Failure(new Child("sam"), new Child("same")).Message
            .Should().Be("Again yielded two equal Note: a rule concludes once for each subject.");

    [Fact]
    public void What_is_concluded_is_not_given() =>
        Rules<Again>().Failure(new Child("sam"), new Note("sam", "in another way")).Message
            .Should().Be("Again yielded a Note equal to the fact at 1: what is concluded is not given.");

    [Fact]
    public void A_conclusion_of_another_subject_may_be_given() =>
        Rules<NoteRule>().Conclusions(new Child("sam"), new Note("kit")).Should().Equal("Note(sam)");

    private class Anything(string id)
    {
        public string Id { get; } = id;

        public override bool Equals(object? obj) => obj is Anything other && other.Id == Id;

        public override int GetHashCode() => 1;
    }

    private sealed class Something(string id) : Anything(id);

    [Name("Again")]
    private sealed class Again : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id.Substring(0, 3), "again"));
        }
    }
}
