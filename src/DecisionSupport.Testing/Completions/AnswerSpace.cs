namespace DecisionSupport.Testing;

/// <summary>The questions that one rule reads in one family, in which nothing else is recorded, and every answer to each.</summary>
internal sealed class AnswerSpace
{
    private static readonly Question[] OfStandard = [ConcernQuestions.Court, ConcernQuestions.HighestStandardReached, ConcernQuestions.LowestStandardNotReached];

    private readonly ThresholdAdvisor advising;
    private readonly FamilySketch family;
    private readonly string subject;

    private AnswerSpace(ThresholdAdvisor advising, FamilySketch family, string provision, string subject, IReadOnlyList<AnswerPlace> places, int[] shown, IReadOnlySet<string> repeated)
    {
        Shown = shown;
        this.advising = advising;
        this.family = family;
        this.subject = subject;
        Provision = provision;
        Places = places;
        ReadMoreThanOnce = repeated;
    }

    internal string Provision { get; }

    internal string Subject => subject;

    internal IReadOnlyList<AnswerPlace> Places { get; }

    /// <summary>The answers that the example itself gives.</summary>
    internal IReadOnlyList<int> Shown { get; }

    /// <summary>Where answers stand that the rule reads in more than one place, or reads together with others in one.</summary>
    internal IReadOnlySet<string> ReadMoreThanOnce { get; }

    /// <summary>How many combinations there are, <i>not known</i> included.</summary>
    internal double Size => Places.Aggregate(1.0, (product, place) => product * (place.Values.Count + 1));

    /// <summary>The space of a rule in the family of an example, with all answers taken out.</summary>
    internal static AnswerSpace Of(ThresholdAdvisor advising, FamilySituation situation, Conclusion example)
    {
        var told = FamilySketch.Of(situation.OnlyChild(example.Child));
        var family = FamilySketch.Of(situation.OnlyChild(example.Child));
        foreach (var (_, sketched) in family.Paths())
        {
            sketched.Answers.Clear();
            sketched.Complete.Clear();
        }

        var bare = Find(advising, family.Build(), example.Provision, example.Subject.Path);
        // What is asked of the record is known without an answer, and a later answer may undo it: it is no answer left open.
        var grounds = LeavesOf(bare.Holds).Concat(LeavesOf(example.Holds)).Where(g => !g.Test.AsksWhatIsRecorded).ToList();
        var read = grounds.SelectMany(Read).ToLookup(r => r.Path, StringComparer.Ordinal);
        // Of what is read in the bare family alone: in the example an answer may be read in the place of another.
        var repeated = LeavesOf(bare.Holds).SelectMany(g => Read(g).Select(r => (r.Path, Together: Leaves.StandardOf(g) is not null)))
            .GroupBy(r => r.Path, StringComparer.Ordinal).Where(g => g.Count() > 1 || g.Any(r => r.Together)).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        AnswerPlace[] places =
        [
            .. read.Select(r => new AnswerPlace(r.Key, r.First().Question, family.At(OwnerOf(r.Key, r.First().Question)), PlaceValues.Of(r.First().Question, r.Select(x => x.Test), family.AsAt))).Where(p => p.Values.Count > 0),
        ];
        return new AnswerSpace(advising, family, example.Provision, example.Subject.Path, places, [.. places.Select(p => p.Given(told.At(OwnerOf(p.Path, p.Question)), family.AsAt))], repeated);
    }

    private static string OwnerOf(string path, Question question) => path[..^(question.Name.Length + 1)];

    /// <summary>How many tests of how many questions an example shows, and whether the law of its rule is in force: the more it shows, the better it is tried.</summary>
    internal static (bool InForce, int Tests, int Fewest) Worth(Conclusion example)
    {
        var grounds = LeavesOf(example.Holds).ToList();
        return (InForce(example.Holds), grounds.Select(g => (g.Question, g.Test.Word)).Distinct().Count(), -grounds.Select(g => g.Path).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The family and the truth with these answers; the number after a place's last answer is <i>not known</i>.</summary>
    internal (Truth Truth, IReadOnlyList<Contradiction> Contradictions) At(ReadOnlySpan<int> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Places[i].Write(values[i]);
        }

        var situation = family.Build();
        return (Find(advising, situation, Provision, subject).Holds.Truth, Contradictions.In(situation));
    }

    internal string Spell(ReadOnlySpan<int> values)
    {
        var words = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            words[i] = $"{Places[i].Path}: {Places[i].Spell(values[i])}";
        }

        return string.Join(", ", words);
    }

    private static Conclusion Find(ThresholdAdvisor advising, FamilySituation situation, string provision, string subject) =>
        advising.Conclude(situation, situation.Children[0]).First(c => string.Equals(c.Provision, provision, StringComparison.Ordinal) && string.Equals(c.Subject.Path, subject, StringComparison.Ordinal));

    private static IEnumerable<(string Path, Question Question, string Test)> Read(Ground ground) =>
        Leaves.StandardOf(ground) is null
            ? [(ground.Path, ground.Question, ground.Test.Word)]
            : OfStandard.Select(question => ($"{ground.Subject.Path}/{question.Name}", question, ground.Test.Word));

    private static IEnumerable<Ground> LeavesOf(Proposition proposition) =>
        proposition is Ground ground ? [ground]
        : proposition is Quantified quantified ? quantified.Parts.SelectMany(LeavesOf).Concat(LeavesOf(quantified.Complete))
        : proposition.Parts.SelectMany(LeavesOf);

    private static bool InForce(Proposition proposition) =>
        proposition is LawGround law ? law.Truth.IsTrue : proposition.Parts.All(InForce);
}
