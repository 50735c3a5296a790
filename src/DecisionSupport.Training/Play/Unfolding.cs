namespace DecisionSupport.Training;

/// <summary>An answer as a trainee meets it.</summary>
/// <param name="Number">The number by which it is spoken of.</param>
/// <param name="Recorded">The question and its accounts.</param>
/// <param name="InPlaceOf">The number of the answer whose place it takes; null where there was none.</param>
internal sealed record RevealedAnswer(int Number, QuestionOf Recorded, int? InPlaceOf)
{
    /// <summary>Under what it is told: whose answer it is, or about what.</summary>
    internal string Whose => Of(Recorded.Subject);

    internal static string Of(Subject subject) => subject.Kind switch
    {
        SubjectKind.Person or SubjectKind.ParentalResponsibilitySource => $"{subject.Name}, for {subject.ChildName}",
        SubjectKind.Concern => $"A concern about {subject.ChildName}, {subject.Name}",
        SubjectKind.Order => $"An order about {subject.ChildName}, {subject.Name}",
        SubjectKind.Service => $"A service for {subject.ChildName}, {subject.Name}",
        SubjectKind.Need => $"A need of {subject.ChildName}'s, {subject.Name}",
        _ => subject.Name,
    };
}

/// <summary>A stage as it is met: what is known by then, and what of it is new.</summary>
/// <param name="Number">Which stage, from one.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Situation">What is known.</param>
/// <param name="New">What is newly known.</param>
/// <param name="Numbers">The number of every answer known, by its path.</param>
internal sealed record Chapter(int Number, ScenarioStage Stage, FamilySituation Situation, IReadOnlyList<RevealedAnswer> New, IReadOnlyDictionary<string, int> Numbers);

/// <summary>Unfolds a scenario's case stage by stage; each stage knows what those before it told.</summary>
internal static class Unfolding
{
    internal static IReadOnlyList<Chapter> Of(Scenario scenario)
    {
        var chapters = new List<Chapter>();
        var known = new Dictionary<string, RevealedAnswer>(StringComparer.Ordinal);
        var last = 0;
        foreach (var stage in scenario.Stages)
        {
            var situation = Known(scenario, chapters.Count + 1);
            var fresh = new List<RevealedAnswer>();
            var told = situation.Questions().Where(q => q.Accounts.Count > 0).GroupBy(q => RevealedAnswer.Of(q.Subject), StringComparer.Ordinal);
            foreach (var recorded in told.SelectMany(group => group))
            {
                var before = known.GetValueOrDefault(recorded.Path);
                if (before is null || !before.Recorded.Accounts.SequenceEqual(recorded.Accounts))
                {
                    fresh.Add(known[recorded.Path] = new RevealedAnswer(++last, recorded, before?.Number));
                }
            }

            chapters.Add(new Chapter(chapters.Count + 1, stage, situation, fresh, known.ToDictionary(k => k.Key, k => k.Value.Number, StringComparer.Ordinal)));
        }

        return chapters;
    }

    /// <summary>The case as it is known after a number of stages, with what is recorded for now where a later stage holds something else.</summary>
    private static FamilySituation Known(Scenario scenario, int stages)
    {
        var told = scenario.Stages.Take(stages).ToList();
        var situation = scenario.Case.OnlyAt([.. scenario.Case.Adults.Select(adult => adult.Path), .. told.SelectMany(stage => stage.Reveals)]);
        var revealed = situation.Questions().Where(q => q.Accounts.Count > 0).Select(q => q.Path).ToHashSet(StringComparer.Ordinal);
        return told.SelectMany(stage => stage.SoFar)
            .Where(soFar => !revealed.Contains(soFar.Path))
            .Aggregate(situation, (known, soFar) => known.With(soFar.Path, soFar.Accounts));
    }
}
