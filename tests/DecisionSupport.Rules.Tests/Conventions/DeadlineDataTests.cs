namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>The deadlines name only what exists, and say what they rest on.</summary>
public sealed class DeadlineDataTests
{
    private static readonly LawBook Law = ChildrenAct.Law;

    internal static IEnumerable<string> Questions(Deadline deadline) =>
    [
        .. deadline.Starts.Select(start => $"{deadline.Of}/{start}"),
        .. deadline.Done.Length > 0 ? [$"{deadline.Of}/{deadline.Done}"] : (string[])[],
        .. deadline.DoneAnswer.Length > 0 ? [$"{deadline.Of}/{deadline.DoneAnswer}"] : (string[])[],
        .. deadline.DoneAlso.Select(q => $"Child/{q}"),
        .. deadline.UnlessAnswer.Concat(deadline.Until).Concat(deadline.DoneInPart).Select(e => $"Child/{e.Question}"),
        .. deadline.Where.Where(w => w.Question.Length > 0).Select(w => $"Child/{w.Question}"),
        .. deadline.Cap is { } cap ? new[] { cap.Extended, cap.Backdated }.Where(q => q.Length > 0).Select(q => $"Order/{q}") : [],
    ];

    [Fact]
    public void Every_gateway_and_source_and_conclusion_of_a_deadline_exists() =>
        Law.Deadlines.Where(d => !(
            d.Gateways.All(id => Law.Ladder.Gateways.Any(g => g.Id == id))
            && d.Sources.All(id => Law.Has(id) || Law.HasAuthority(id))
            && d.Conclusions.All(RuleBook.Encoded.Contains))).Select(d => d.Id).Should().BeEmpty();

    [Fact]
    public void Every_question_of_a_deadline_exists_and_is_of_the_kind_that_it_counts()
    {
        var kinds = VocabularyUseTests.Asked.Where(q => q.Index >= 0).ToDictionary(q => q.ToString(), q => q.Kind);

        Law.Deadlines.SelectMany(Questions).Should().OnlyContain(q => kinds.ContainsKey(q));
        Law.Deadlines.Should().OnlyContain(d => d.Starts.Count > 0 && d.Starts.All(s => kinds[$"{d.Of}/{s}"] == (d.Period.Unit == TimeUnit.Hour ? AnswerKind.Moment : AnswerKind.Date)));
        Law.Deadlines.Where(d => d.Done.Length > 0).Should().OnlyContain(d => kinds[$"{d.Of}/{d.Done}"] == AnswerKind.Date);
    }

    [Fact]
    public void A_cap_says_where_the_end_is_recorded_and_only_a_cap_can_be_extended() =>
        Law.Deadlines.Should().OnlyContain(d => d.Kind == DeadlineKind.Cap ? d.Done.Length > 0 && d.Of == (d.Id == "proceedings-extension" ? SubjectKind.Child : SubjectKind.Order) : d.Cap == null);

    [Fact]
    public void By_whom_and_why_an_aim_may_be_exceeded_is_said_of_every_aim() =>
        Law.Deadlines.Where(d => d.Kind == DeadlineKind.Aim).Should().NotBeEmpty().And.OnlyContain(d => d.Exceeded.Length > 0);

    [Fact]
    public void The_end_that_an_order_states_is_shown_of_every_kind_of_order_and_counted_from_nothing() =>
        Law.Deadlines.Single(d => d.Kind == DeadlineKind.End).Should().Match<Deadline>(d => d.OrderKinds.SequenceEqual(Enum.GetValues<OrderKind>()) && d.Period.Convention == Convention.Stated);

    [Fact]
    public void What_is_not_verified_or_only_on_a_secondary_page_is_said_so_by_its_mark() =>
        Law.Deadlines.Select(d => d.Verified).OfType<Verification>().Should().NotBeEmpty()
            .And.OnlyContain(v => Uri.IsWellFormedUriString(v.Page, UriKind.Absolute) && v.On >= new DateOnly(2026, 1, 1));

    [Fact]
    public void No_deadline_states_the_former_bar_of_72_hours_on_discharge() =>
        Law.Deadlines.Where(d => d.Period is { Count: 72 }).Select(d => d.Id).Should().Equal("police-protection-ends");

    [Fact]
    public void No_deadline_comes_from_a_provision_that_is_not_shown_in_force() =>
        Law.Deadlines.SelectMany(d => d.Sources).Where(Law.Has).Where(id => Law[id].EnactedNotShownInForce).Should().BeEmpty();

    [Fact]
    public void Every_deadline_is_law_somewhere_and_is_told_in_words() =>
        Law.Deadlines.Should().NotBeEmpty().And.OnlyContain(d => d.Periods.Count > 0 && d.Text.Length > 0 && d.By.Length > 0 && d.Pinpoint.Length > 0 && d.Period.Count > 0 == (d.Period.Convention != Convention.Stated) && !d.Text.EndsWith('.'));
}
