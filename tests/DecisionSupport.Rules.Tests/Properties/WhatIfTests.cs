using DecisionSupport.WhatIf;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Properties;

/// <summary>What is said of answers that nobody has given holds when they are given.</summary>
public sealed class WhatIfTests(ITestOutputHelper output)
{
    private const int Few = 120;

    [Fact]
    public void A_set_of_answers_said_to_settle_a_gateway_settles_it_and_none_of_it_could_be_left_out()
    {
        var (tried, sets) = (0, 0);
        foreach (var (hypotheses, child, gateway) in Open(Few, 31))
        {
            var deciding = hypotheses.Deciding(child, gateway.Gateway.Id, largest: 2, mostTried: 400);
            tried++;
            foreach (var (set, live) in deciding.Live.Select(s => (s, true)).Concat(deciding.Closed.Select(s => (s, false))))
            {
                sets++;
                var changes = set.Answers.Select(a => new Change(a.Question, a.Values[^1])).ToList();
                Reached(hypotheses, child, gateway, changes, live).Should().BeTrue("{0} of {1}: {2}", gateway.Gateway.Id, child, set);
                changes.Should().OnlyContain(left => !Reached(hypotheses, child, gateway, changes.Where(c => c != left).ToList(), live));
                Contradictions.In(Supposed(hypotheses, changes)).Should().HaveCount(Contradictions.In(hypotheses.Situation).Count);
            }
        }

        output.WriteLine($"{tried} open gateways, {sets} sets.");
        sets.Should().BeGreaterThan(100);
    }

    [Fact]
    public void A_question_is_ranked_only_where_a_gateway_is_open_on_it_and_nobody_has_answered_it()
    {
        var ranked = 0;
        foreach (var situation in Families.Situations(32, Few))
        {
            var hypotheses = new Hypotheses(Families.Advisor, situation);
            foreach (var question in hypotheses.Ranked())
            {
                ranked++;
                hypotheses.IsKnown(hypotheses.Question(question.Ground.Path)).Should().BeFalse();
                hypotheses.Assessment.Child(question.Child).Gateways.Should().Contain(g => g.Open.Any(o => o.Path == question.Ground.Path) && !g.NoTrigger);
                (question.Settles.Count + question.BearsOn.Count).Should().BeGreaterThan(0);
            }
        }

        ranked.Should().BeGreaterThan(100);
    }

    [Fact]
    public void An_interview_ends_and_leaves_nothing_open_but_what_was_answered_and_what_the_law_leaves_to_judgement()
    {
        var (held, answered) = (0, 0);
        foreach (var situation in Families.Situations(33, 25))
        {
            var interview = new Interview(Families.Advisor, situation, []);
            while (interview.Next is { } question)
            {
                Answer(interview, question);
                interview.Answered.Should().BeLessThan(500, "an interview ends");
            }

            held++;
            answered += interview.Answered;
            var after = new Hypotheses(Families.Advisor, interview.Situation);
            after.Ranked().Where(q => !IsNotKnown(after, q)).Should().BeEmpty("what is open at the end was asked, and is not known");
        }

        output.WriteLine($"{held} interviews, {answered} answers.");
        answered.Should().BeGreaterThan(100);
    }

    [Fact]
    public void With_every_question_answered_only_an_answer_that_itself_leaves_the_matter_open_leaves_a_gateway_undetermined()
    {
        var (decided, open) = (0, 0);
        foreach (var situation in Families.Situations(34, 400).Select(EveryQuestionAnswered).Where(Families.IsConsistent))
        {
            foreach (var gateway in Families.Advisor.Assess(situation).Children.SelectMany(c => c.Gateways))
            {
                open += gateway.Status == GatewayStatus.Undetermined ? 1 : 0;
                decided += gateway.Status == GatewayStatus.Undetermined ? 0 : 1;
                gateway.Open.Where(ground => ground.Asked.State != AnswerState.Known).Should().BeEmpty("{0} is open on what was answered", gateway.Gateway.Id);
            }
        }

        output.WriteLine($"{decided} gateways decided, {open} left to judgement.");
        decided.Should().BeGreaterThan(1_000);
    }

    private static IEnumerable<(Hypotheses Hypotheses, string Child, GatewayAssessment Gateway)> Open(int families, int seed) =>
        from situation in Families.Situations(seed, families)
        let hypotheses = new Hypotheses(Families.Advisor, situation)
        from child in hypotheses.Assessment.Children
        from gateway in child.Gateways.Where(g => g.Open.Count is > 0 and < 8).Take(3)
        select (hypotheses, child.Child.Id, gateway);

    private static bool Reached(Hypotheses hypotheses, string child, GatewayAssessment gateway, List<Change> changes, bool live)
    {
        var outcome = Outcome.Of(changes.Count == 0 ? gateway : Families.Advisor.Assess(Supposed(hypotheses, changes)).Child(child).Gateway(gateway.Gateway.Id));
        return live ? outcome.IsLive : outcome.IsClosed;
    }

    private static FamilySituation Supposed(Hypotheses hypotheses, List<Change> changes) =>
        changes.Aggregate(hypotheses.Situation, (family, change) => family.With(change.Question.Path, new Answer(change.Answer!.Value)));

    /// <summary>Answers with the first word that fits what is recorded; where none does, with not known.</summary>
    private static void Answer(Interview interview, RankedQuestion question)
    {
        var path = question.Ground.Path;
        foreach (var value in Enumerable.Range(0, question.Ground.Question.Words.Count).Select(AnswerValue.OfWord))
        {
            try
            {
                interview.Answer(path, new Answer(value));
                return;
            }
            catch (ArgumentException)
            {
                // It contradicts what is recorded: another may fit.
            }
        }

        interview.Answer(path, new Answer(AnswerValue.NotKnown));
    }

    private static bool IsNotKnown(Hypotheses hypotheses, RankedQuestion question) =>
        Asked.On(hypotheses.Situation.AsAt, hypotheses.Question(question.Ground.Path).Accounts).State is AnswerState.NotKnown or AnswerState.Disputed or AnswerState.Later;

    private static FamilySituation EveryQuestionAnswered(FamilySituation situation) =>
        situation.With(situation.Questions()
            .Where(q => Asked.On(situation.AsAt, q.Accounts).State != AnswerState.Known)
            .Select(q => (q.Path, Value: Some(q.Question, situation.AsAt)))
            .Where(q => q.Value is not null)
            .ToDictionary(q => q.Path, q => (IReadOnlyList<Answer>)[new Answer(q.Value!.Value)], StringComparer.Ordinal));

    private static AnswerValue? Some(Question question, DateOnly day) => question.Kind switch
    {
        AnswerKind.YesNo or AnswerKind.Choice => AnswerValue.OfWord(question.Words.Count - 1),
        AnswerKind.Date when question == ChildQuestions.DateOfBirth => AnswerValue.OfDay(day.AddYears(-9)),
        AnswerKind.Date => AnswerValue.OfDay(day.AddDays(-1)),
        _ => null,
    };
}
