namespace DecisionSupport.Training;

/// <summary>Plays a scenario with one trainee: a stage is told, the trainee commits, and only then do the rules say theirs.</summary>
/// <remarks>The same scenario and the same answers give the same bytes. Nothing is stored, and nobody is scored.</remarks>
/// <param name="scenario">The scenario.</param>
/// <param name="advisor">The rules.</param>
public sealed class TrainingSession(Scenario scenario, ThresholdAdvisor advisor)
{
    /// <summary>Plays until the last stage, or until the answers end.</summary>
    /// <param name="answers">What the trainee types.</param>
    /// <param name="pages">Where the scenario and the feedback go.</param>
    /// <param name="prompts">Where questions to the trainee go.</param>
    /// <param name="format">How the pages are written.</param>
    /// <returns>What the trainee committed to, and how it compares.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/>, <paramref name="pages"/> or <paramref name="prompts"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The scenario asks about a gateway that has no rules.</exception>
    /// <exception cref="LawNotEncodedException">The day of the scenario is before the first day whose law is encoded.</exception>
    public Attempt Play(TextReader answers, TextWriter pages, TextWriter prompts, PageFormat format = PageFormat.Text)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(prompts);
        if (TrainingScenarios.Faults(scenario, advisor.Law) is [var fault, ..])
        {
            throw new InvalidOperationException(fault);
        }

        var book = new PageWriter(pages, format);
        var lines = new Lines(answers, prompts);
        var chapters = Unfolding.Of(scenario);
        var trials = new Trials(advisor, chapters[0].Situation);
        book.Write(OpeningPage.Of(scenario, trials.Assessment));
        var played = new List<PlayedStage>();
        foreach (var chapter in chapters)
        {
            if (lines.HasEnded)
            {
                break;
            }

            trials = new Trials(advisor, chapter.Situation);
            played.Add(Play(chapter, trials, lines, book));
        }

        var isWhole = played.Count == chapters.Count && played[^1].Comparisons.Count == chapters[^1].Stage.Asks.Count;
        var attempt = new Attempt(scenario, trials.Assessment, played, isWhole, isWhole ? Counterfactual.Of(scenario, trials) : []);
        book.Write(ClosingPage.Of(attempt));
        return attempt;
    }

    private PlayedStage Play(Chapter chapter, Trials trials, Lines lines, PageWriter book)
    {
        book.Write(StagePage.Of(chapter, scenario.Stages.Count, trials.Assessment));
        lines.Say(StatusWords.Legend);
        var asking = new Questioning(lines, trials);
        var commitments = new List<Commitment>();
        foreach (var asked in chapter.Stage.Asks)
        {
            if (asking.Commit(asked, commitments.Count + 1, chapter.Stage.Asks.Count) is { } commitment)
            {
                commitments.Add(commitment);
            }
        }

        var choices = lines.HasEnded ? [] : FindingOut.Choices(chapter.Stage.Asks, trials);
        book.Write(ChoicesPage.Of(choices));
        var findOut = asking.FindOut(choices);
        var local = asking.Local(chapter.Stage.Prompts);
        var played = new PlayedStage(chapter, trials.Assessment, [.. commitments.Select(c => Comparison.Of(c, trials, chapter.Numbers))], findOut, local);
        book.Write(FeedbackPage.Of(played));
        return played;
    }
}

/// <summary>How pages are written.</summary>
public enum PageFormat
{
    /// <summary>Plain text, a hundred columns wide.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,
}
