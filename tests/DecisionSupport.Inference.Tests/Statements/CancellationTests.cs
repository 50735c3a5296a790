using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class CancellationTests
{
    [Fact]
    public void A_cancelled_evaluation_returns_nothing()
    {
        var evaluate = () => Rules<NoteRule>().Evaluate([new Child("sam")], new CancellationToken(canceled: true));

        evaluate.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void An_evaluation_is_cancelled_between_two_matches()
    {
        using var source = new CancellationTokenSource();
        var rules = Rules<Cancelling>();

        var evaluate = () => rules.Evaluate([new Canceller(source.Cancel), new Child("sam")], source.Token);

        evaluate.Should().Throw<OperationCanceledException>();
        rules.Conclusions(new Canceller(() => { }), new Child("sam")).Should().Equal("Report(sam)");
    }

    [Fact]
    public void An_evaluation_is_cancelled_before_a_list()
    {
        using var source = new CancellationTokenSource();

        var evaluate = () => Rules<CancellingList>().Evaluate([new Canceller(source.Cancel), new Child("sam")], source.Token);

        evaluate.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_rule_that_throws_a_cancellation_of_its_own_has_failed() =>
        Rules<Cancelling>().Failure(new Canceller(() => throw new OperationCanceledException()), new Child("sam"))
            .InnerException.Should().BeOfType<OperationCanceledException>();

    private sealed class Canceller(Action cancel)
    {
        public bool Cancel()
        {
            cancel();
            return true;
        }
    }

    private sealed class Cancelling : Rule
    {
        public override void Define()
        {
            Canceller canceller = default!;
            Child child = default!;

            When().Match(() => canceller, c => c.Cancel()).Match(() => child);
            Then().Yield(_ => new Report(child.Id));
        }
    }

    private sealed class CancellingList : Rule
    {
        public override void Define()
        {
            Canceller canceller = default!;
            IEnumerable<Child> children = default!;

            When().Match(() => canceller, c => c.Cancel()).Query(() => children, q => q.Match<Child>().Collect());
            Then().Yield(_ => new Report("all", children.Count() + canceller.GetType().Name));
        }
    }
}
