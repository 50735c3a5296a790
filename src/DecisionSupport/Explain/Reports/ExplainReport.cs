using DecisionSupport.WhatIf;

namespace DecisionSupport.Explain;

/// <summary>For whom an explanation is written.</summary>
public enum Register
{
    /// <summary>For somebody who works with the Act: the statute's own terms, limb by limb.</summary>
    Practitioner,

    /// <summary>For a parent, a young person, or anybody in a hurry: one thing to a sentence.</summary>
    Plain,
}

/// <summary>Says of one gateway why, why not, or why not yet: which answers decide it, which only support it, what conflicts, and what would settle it.</summary>
/// <remarks>Both registers say the same from one source of wording: the vocabulary's sentences and the ladder's.</remarks>
public static class ExplainReport
{
    /// <summary>The report.</summary>
    /// <param name="hypotheses">The family.</param>
    /// <param name="child">The child's id.</param>
    /// <param name="gateway">The gateway's id.</param>
    /// <param name="register">For whom.</param>
    /// <param name="format">In what form.</param>
    /// <param name="fileDay">The case file's own day, where it is asked as at another; the page says so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hypotheses"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such child, or no such gateway.</exception>
    public static string Of(Hypotheses hypotheses, string child, string gateway, Register register, ReportFormat format, DateOnly? fileDay = null)
    {
        ArgumentNullException.ThrowIfNull(hypotheses);
        var page = new ExplainPage(hypotheses, child, gateway, fileDay);
        return Rendering.Of(page.Title, register == Register.Plain ? page.Plain() : page.Practitioner(), format);
    }
}

/// <summary>Writes the explanation of one gateway.</summary>
internal sealed class ExplainPage
{
    private readonly Hypotheses hypotheses;
    private readonly Assessment assessment;
    private readonly ChildAssessment child;
    private readonly GatewayAssessment gateway;
    private readonly Statuses statuses;
    private readonly AnswersBehind behind;
    private readonly DateOnly? fileDay;

    internal ExplainPage(Hypotheses hypotheses, string child, string gateway, DateOnly? fileDay)
    {
        this.hypotheses = hypotheses;
        assessment = hypotheses.Assessment;
        this.child = assessment.Child(child);
        this.gateway = hypotheses.Gateway(child, gateway);
        statuses = new Statuses(assessment.Law, assessment.AsAt, assessment.Nation);
        behind = new AnswersBehind(hypotheses, child, gateway);
        this.fileDay = fileDay;
    }

    internal string Title => $"{child.Child.Name}: {gateway.Gateway.Name}: {Statuses.Name(gateway)}";

    internal IEnumerable<Block> Practitioner()
    {
        var cited = new CitedLaw(assessment.Law, assessment.AsAt);
        return
        [
            new Heading(1, Title),
            new Paragraph(AssessmentPage.ForAPerson),
            .. Top(),
            new Heading(2, Question),
            new Paragraph(statuses.Say(gateway)),
            .. Limiting(),
            .. ConflictsPage.Of(child, gateway.Gateway.Id, cited),
            .. gateway.Conclusion is null ? (IEnumerable<Block>)[] :
            [
                .. Decisive(),
                .. Supporting(),
                .. Conflicting(),
                .. Open(),
                new Drawn("The reasoning, as a picture", Open: true, () => ReasoningSvg.Inside(hypotheses, child.Child.Id, gateway.Gateway.Id, behind)),
                new Heading(2, "The reasoning in full"),
                .. new GatewayPage(child.Support, assessment, new ExplainOptions { All = true }, statuses, cited).Blocks(gateway),
                new Heading(2, "The law relied on"),
                .. cited.Blocks(),
            ],
        ];
    }

    internal IEnumerable<Block> Plain()
    {
        var sentences = PlainSentences().ToList();
        var measured = Readability.Of(string.Join("\n", sentences.OfType<Paragraph>().Select(p => p.Text).Concat(sentences.OfType<Items>().SelectMany(i => i.List).Select(i => i.Text))));
        return
        [
            new Heading(1, $"{child.Child.Name}: {gateway.Gateway.Name}"),
            .. Top(),
            .. sentences,
            new Heading(2, "How easy this is to read"),
            new Paragraph(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{measured.Sentences} sentences of {measured.WordsPerSentence} words on average, the longest {measured.LongestSentence}. Reading ease {measured.ReadingEase} of 100, where 60 to 70 is plain English; the law's own terms make it harder.")),
        ];
    }

    /// <summary>The day, and what a reader must know of it and of the nation first.</summary>
    private IEnumerable<Block> Top() => [AssessmentPage.AsAt(assessment), .. AssessmentPage.OtherDay(assessment, fileDay), .. AssessmentPage.Wales(assessment)];

    private string Question => gateway switch
    {
        { Status: GatewayStatus.NotEncoded or GatewayStatus.NotInForce } => "Why nothing is said",
        { Status: GatewayStatus.NotMadeOut or GatewayStatus.Barred } => "Why not",
        { Status: GatewayStatus.Undetermined } or { BarNotCleared: true } => "Why not yet",
        _ => "Why",
    };

    /// <summary>Of whom a limit is said, and on whose word: it moves no gateway, so that the reasoning does not show it.</summary>
    private IEnumerable<Block> Limiting()
    {
        var limits = child.Cautions.Where(c => c.Limit.Length > 0 && c.Gateways.Contains(gateway.Gateway.Id, StringComparer.Ordinal)).ToList();
        return limits.Count == 0 ? [] : [new Heading(2, "What limits it"), new Items([.. limits.Select(Limit)])];
    }

    private Item Limit(Caution caution)
    {
        var concluded = child.Conclusions.First(c => string.Equals(c.Provision, caution.Provision, StringComparison.Ordinal));
        return new($"{Wording.Capital(caution.Limit)}.", [.. CautionNames.Behind(concluded.Holds).Select(g => $"{Wording.Capital(Wording.Known(g))} ({Answers.Of(g)}).")]);
    }

    private IEnumerable<Block> Decisive()
    {
        var decisive = behind.Decisive.ToList();
        yield return new Heading(2, "Answers that decide it");
        yield return decisive.Count == 0
            ? new Paragraph("No single recorded answer decides it: changing any one of them would leave what is said as it is.")
            : new Items([.. decisive.Select(g => new Item($"{Wording.Capital(Wording.Known(g))} ({Answers.Of(g)})", [.. behind.Moves[g.Path].Select(Effect), g.Path]))]);
    }

    private static string Effect(Trial trial) =>
        trial.Change.Answer is null
            ? $"If nobody had answered: {trial.Outcome}."
            : $"If instead {Suppositions.Say(trial.Change)}: {trial.Outcome}.";

    private IEnumerable<Block> Supporting()
    {
        var supporting = behind.Supporting.ToList();
        return supporting.Count == 0
            ? []
            : [new Heading(2, "Answers that support it, and by themselves decide nothing"), new Items([.. supporting.Select(g => new Item($"{Wording.Capital(Wording.Known(g))} ({Answers.Of(g)})"))])];
    }

    private IEnumerable<Block> Conflicting()
    {
        var disputed = behind.Disputed.ToList();
        return disputed.Count == 0
            ? []
            : [new Heading(2, "Accounts that conflict, so that the answer is not known"), new Items([.. disputed.Select(g => new Item(Wording.Ask(g), [Answers.Accounts(g), "Neither is preferred, and nothing is averaged: ask again, or record on what the one is preferred."]))])];
    }

    private IEnumerable<Block> Open()
    {
        if (gateway.Open.Count == 0)
        {
            return [];
        }

        var ranked = QuestionRanking.Of(hypotheses, g => g == gateway).Where(q => q.Child == child.Child.Id).ToList();
        var rest = gateway.Open.Where(g => ranked.TrueForAll(r => r.Ground.Path != g.Path)).ToList();
        return
        [
            new Heading(2, "What would settle it"),
            .. ranked.Count == 0 ? (IEnumerable<Block>)[] : [new Titled("To find out, first what settles most", new Items([.. ranked.Select(q => new Item($"{Wording.Ask(q.Ground)} ({q.Ground.Question.JudgedBy})", [QuestionsReport.Why(q)]))], From: 1))],
            .. rest.Count == 0 ? (IEnumerable<Block>)[] : [new Titled("Answered, and the answer itself leaves it open", new Items([.. rest.Select(g => new Item(Wording.Ask(g), [$"{Wording.Capital(Answers.Of(g))}."]))]))],
            .. DecidingReport.Blocks(hypotheses.Deciding(child.Child.Id, gateway.Gateway.Id)),
        ];
    }

    private IEnumerable<Block> PlainSentences()
    {
        yield return new Paragraph(PlainVerdict());
        var because = gateway.Status == GatewayStatus.Barred ? gateway.Bar : gateway.Conclusion;
        if (because is { Holds.Truth.IsNotKnown: false } settled)
        {
            yield return new Heading(2, gateway.Status == GatewayStatus.Barred ? "What stands in the way" : "Why");
            yield return new Items([.. Reasons.Of(settled.Holds).Select(r => r.Text).Distinct(StringComparer.Ordinal).Select(text => new Item(Wording.Capital(text) + "."))]);
        }

        foreach (var block in ConflictsPage.Plain(child, gateway.Gateway.Id))
        {
            yield return block;
        }

        if (gateway.Open.Count > 0)
        {
            yield return new Heading(2, "What is not known yet");
            yield return new Items([.. gateway.Open.Select(g => new Item(Wording.Ask(g)))]);
        }

        yield return new Heading(2, "Who decides");
        yield return new Paragraph($"{Wording.Capital(gateway.Gateway.Decider)}. This page decides nothing. It goes by what people have said. If something here is wrong or missing, say so.");
    }

    private string PlainVerdict() => gateway switch
    {
        { Status: GatewayStatus.NotEncoded or GatewayStatus.NotInForce or GatewayStatus.Undetermined } => statuses.Say(gateway).Split(". It turns on", 2)[0].TrimEnd('.') + ".",
        { BarNotCleared: true } => $"Not settled. {Verdict()} But only if nothing stands in the way, and that is not clear yet.",
        { Status: GatewayStatus.Barred } => "No. Something stands in the way, and it is the law.",
        { Status: GatewayStatus.NotMadeOut } => "No. On what is written down, the test is not met.",
        _ => Verdict(),
    };

    private string Verdict() => gateway.Status switch
    {
        GatewayStatus.Threshold => $"Perhaps. It appears that the test could be met. {Wording.Capital(gateway.Gateway.Decider)} would have to decide.",
        GatewayStatus.Position => $"Yes. In law it follows: {gateway.Gateway.Then}.",
        _ => $"{Statuses.Does(gateway)}.",
    };
}
