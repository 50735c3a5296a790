using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class YieldTests
{
    [Fact]
    public void A_conclusion_is_not_null() =>
        Rules<Nothing>().Failure(new Child("sam")).Message
            .Should().Be("Nothing yielded null where it is declared to yield Note.");

    [Fact]
    public void A_conclusion_is_of_exactly_the_type_declared() =>
        Rules<Other>().Failure(new Child("sam")).Message
            .Should().Be("Other yielded SpecialNote where it is declared to yield Note: yield exactly the class declared.");

    [Fact]
    public void A_conclusion_is_the_very_object_that_the_rule_made()
    {
        var evaluation = Rules<NoteRule>().Evaluate([new Child("sam")]);

        evaluation.Of<Note>().Single().Should().BeSameAs(evaluation.Conclusions[0]).And.BeSameAs(evaluation.Firings[0].Conclusion);
    }

    private sealed class SpecialNote(string subject) : Note(subject);

    [Name("Nothing")]
    private sealed class Nothing : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => child.Id == "sam" ? null! : new Note(child.Id));
        }
    }

    [Name("Other")]
    private sealed class Other : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield<Note>(_ => new SpecialNote(child.Id));
        }
    }
}
