namespace DecisionSupport.Model;

/// <summary>A concern about one child, as rules see it.</summary>
public sealed partial class Concern : View
{
    private readonly IReadOnlyList<StandardWording> standards;

    internal Concern(Subject subject, string child, DateOnly day, IReadOnlyList<StandardWording> standards)
        : base(subject, child, day, TestCount) => this.standards = standards;

    /// <summary>Whether the evidence of this concern reaches a standard, in the judgement of a named person or because a court has found it or it is admitted.</summary>
    /// <remarks>
    /// Yes where a judgement that the table of standards accepts is recorded as reached; no where one that it would have to meet is recorded as considered and
    /// not reached, or, for proof, where a court has not found it proved; otherwise not known.
    /// </remarks>
    /// <param name="standard">The standard.</param>
    public Proposition Reaches(Standard standard)
    {
        var wording = standards[(int)standard];
        var court = Subject.Ask(ConcernQuestions.Court, Day);
        var reached = Subject.Ask(ConcernQuestions.HighestStandardReached, Day);
        var notReached = Subject.Ask(ConcernQuestions.LowestStandardNotReached, Day);
        return court switch
        {
            _ when Is(court, 0) || Is(court, 1) => On(ConcernQuestions.Court, court, Truth.True, wording),
            _ when Is(court, 3) && standard == Standard.Prove => On(ConcernQuestions.Court, court, Truth.False, wording),
            _ when At(reached) is { } high && wording.MetBy.Contains(high) => On(ConcernQuestions.HighestStandardReached, reached, Truth.True, wording),
            _ when At(notReached) is { } low && standards[(int)low].MetBy.Contains(standard) => On(ConcernQuestions.LowestStandardNotReached, notReached, Truth.False, wording),
            _ => On(ConcernQuestions.HighestStandardReached, reached, Truth.NotKnown, wording),
        };
    }

    /// <summary>Whether nothing says that the child was compared with a similar child.</summary>
    /// <remarks>
    /// It asks what is recorded, and not what was done: an answer that is missing, not known or in conflict is no record of a comparison. So it is always known, a later
    /// answer may undo it, and no gateway may turn on it; it is for cautions.
    /// </remarks>
    public Proposition HasNoComparisonRecorded
    {
        get
        {
            var compared = Subject.Ask(ConcernQuestions.IsComparedWithSimilarChild, Day);
            return new Ground(Subject, ConcernQuestions.IsComparedWithSimilarChild, NoComparisonRecorded, compared, Truth.Of(!Is(compared, 0)));
        }
    }

    /// <summary>The standard that a test asks about; null where the test is another.</summary>
    /// <param name="test">The test of a leaf.</param>
    public static Standard? StandardOf(Test test) => Array.IndexOf(Tests, test) is >= 0 and var index ? (Standard)index : null;

    /// <summary>How a standard is tested, so that a leaf can be recognised by it.</summary>
    /// <param name="standard">The standard.</param>
    public static Test TestOf(Standard standard) => Tests[(int)standard];

    private static bool Is(Asked asked, int word) => asked.State == AnswerState.Known && asked.Value.Word == word;

    private static Standard? At(Asked asked) =>
        // The first word is "none"; the standards follow in their order.
        asked.State == AnswerState.Known && asked.Value.Word > 0 ? (Standard)(asked.Value.Word - 1) : null;

    private Ground On(Question question, Asked asked, Truth truth, StandardWording wording) => new(Subject, question, Tests[(int)wording.Standard], asked, truth);

    private static readonly Test NoComparisonRecorded = new(
        "has no comparison recorded",
        "{concern}: no comparison with a similar child is recorded as made",
        "{concern}: a comparison with a similar child is recorded as made")
    { AsksWhatIsRecorded = true };

    private static readonly Test[] Tests =
    [
        Reaching("reasonable cause to suspect"),
        Reaching("reasonable cause to believe"),
        Reaching("reasonable grounds for believing"),
        new(
            "reaches capable of proof on the balance of probabilities",
            "{concern}: the facts are judged capable of proof on the balance of probabilities",
            "{concern}: the facts are judged not capable of proof on the balance of probabilities"),
    ];

    private static Test Reaching(string words) => new($"reaches {words}", $"{{concern}}: the evidence reaches {words}", $"{{concern}}: the evidence does not reach {words}");
}
