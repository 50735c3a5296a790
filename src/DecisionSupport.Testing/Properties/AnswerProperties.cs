namespace DecisionSupport.Testing;

/// <summary>What further answers, and missing ones, may and may not do: an honest unknown never becomes a no, and what is decided is not undone by what was never asked.</summary>
/// <param name="advisor">The rules.</param>
public sealed class AnswerProperties(ThresholdAdvisor advisor)
{
    private const int Stride = 7919;

    /// <summary>A gateway that is decided survives every answer to a question not yet asked.</summary>
    /// <param name="families">How many generated families it is tried on; from 0.</param>
    /// <param name="seed">The seed of the families, the same in every run.</param>
    /// <returns>How often it held, and where it did not.</returns>
    public PropertyResult DecidedSurvivesLaterAnswers(int families, int seed) =>
        Try("What is decided survives every answer to a question not yet asked", families, seed, Later, (was, now) =>
            !IsDecided(was) ? null : now.Status == was.Status && !now.BarNotCleared);

    /// <summary>A missing answer never turns a live gateway into one that is not made out.</summary>
    /// <param name="families">How many generated families it is tried on; from 0.</param>
    /// <param name="seed">The seed of the families, the same in every run.</param>
    /// <returns>How often it held, and where it did not.</returns>
    public PropertyResult MissingAnswersExcludeNothing(int families, int seed) =>
        Try("A missing answer never turns a live gateway into one not made out", families, seed, Missing, (was, now) =>
            !was.IsLive ? null : now.Status != GatewayStatus.NotMadeOut);

    /// <summary>Met or not, and its bar in effect or cleared: nothing is left to find out.</summary>
    private static bool IsDecided(GatewayAssessment gateway) =>
        gateway.Status is not (GatewayStatus.Undetermined or GatewayStatus.NotInForce or GatewayStatus.NotEncoded) && !gateway.BarNotCleared;

    /// <summary>Puts a property to the test; <paramref name="holds"/> says null of a gateway of which the property says nothing.</summary>
    private PropertyResult Try(string name, int families, int seed, Func<FamilySketch, int, IEnumerable<string>> change, Func<GatewayAssessment, GatewayAssessment, bool?> holds)
    {
        // Side by side, and put together in the order of the series.
        var each = new PropertyResult[families];
        Parallel.For(0, families, index => each[index] = Try(name, $"family {index} of seed {seed}", Changed(new SituationGenerator(seed).At(index), index, change), holds));
        return new PropertyResult(name, each.Sum(r => r.Held), each.Sum(r => r.Moved), [.. each.SelectMany(r => r.Violations)]);
    }

    private static PropertyResult Try(
        string name,
        string where,
        IEnumerable<(string Change, GatewayAssessment Was, GatewayAssessment Now)> changed,
        Func<GatewayAssessment, GatewayAssessment, bool?> holds)
    {
        var violations = new List<string>();
        var (held, moved) = (0L, 0L);
        foreach (var (change, was, now) in changed)
        {
            moved += was.Status == now.Status ? 0 : 1;
            var kept = holds(was, now);
            held += kept == true ? 1 : 0;
            if (kept == false)
            {
                violations.Add($"{where}: {change} turns {was.Gateway.Id} from {was.Status} into {now.Status}");
            }
        }

        return new PropertyResult(name, held, moved, violations);
    }

    /// <summary>Every gateway of a family before and after each change, but for changes that no case file could hold.</summary>
    private IEnumerable<(string Change, GatewayAssessment Was, GatewayAssessment Now)> Changed(FamilySketch family, int index, Func<FamilySketch, int, IEnumerable<string>> change)
    {
        var before = Gateways(family.Build());
        foreach (var changed in change(family, index))
        {
            var situation = family.Build();
            var after = Contradictions.In(situation).Count == 0 ? Gateways(situation) : [];
            foreach (var (was, now) in before.Zip(after))
            {
                yield return (changed, was, now);
            }
        }
    }

    private List<GatewayAssessment> Gateways(FamilySituation situation) => [.. advisor.Assess(situation).Children.SelectMany(c => c.Gateways)];

    /// <summary>Each answer to one question, or about one list, of which nothing is recorded.</summary>
    private static IEnumerable<string> Later(FamilySketch family, int index)
    {
        var unanswered = Unanswered(family);
        if (unanswered.Count == 0)
        {
            yield break;
        }

        var (path, subject, question, list) = unanswered[index * Stride % unanswered.Count];
        for (var word = 0; word < (question?.Words.Count ?? 2); word++)
        {
            if (question is null)
            {
                subject.IsComplete(list, word == 0);
            }
            else
            {
                subject.Answer(question, AnswerValue.OfWord(word));
            }

            yield return $"'{question?.Words[word].Word ?? (word == 0 ? "yes" : "no")}' at {path}";
        }
    }

    /// <summary>One answer taken away.</summary>
    private static IEnumerable<string> Missing(FamilySketch family, int index)
    {
        var recorded = family.AnswerPaths().ToList();
        if (recorded.Count > 0 && recorded[index % recorded.Count] is { } path && family.Forget(path))
        {
            yield return $"nothing at {path}";
        }
    }

    private static List<(string Path, SubjectSketch Subject, Question? Question, ListOf List)> Unanswered(FamilySketch family) =>
    [
        .. from place in family.Paths()
           from question in Vocabulary.Of(place.Subject.Kind)
           where question.Words.Count > 0 && !place.Subject.Answers.ContainsKey(question)
           select ($"{place.Path}/{question.Name}", place.Subject, (Question?)question, default(ListOf)),
        .. from place in family.Paths()
           from list in Vocabulary.ListsOf(place.Subject.Kind)
           where !place.Subject.Complete.ContainsKey(list)
           select ($"{place.Path}/{CaseFileName.OfComplete(list)}", place.Subject, (Question?)null, list),
    ];
}
