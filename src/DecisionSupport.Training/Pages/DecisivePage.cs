namespace DecisionSupport.Training;

/// <summary>Says which answers decide a gateway, each found by taking it away and by changing it, and which of them the trainee named.</summary>
/// <remarks>An answer is written out once in a stage; after that its number says it.</remarks>
internal sealed class DecisivePage(DateOnly day, IReadOnlyDictionary<string, int> numbers)
{
    private const int FirstQuestions = 4;

    private readonly HashSet<int> writtenOut = [];

    internal IEnumerable<Block> Blocks(Comparison comparison) =>
    [
        .. Named(comparison),
        .. NotNamed(comparison),
        .. TakenForGranted(comparison),
        .. Questions(comparison.Questions),
    ];

    private static IEnumerable<Block> Named(Comparison comparison)
    {
        var named = comparison.Answers.Where(a => a.IsNamed).Select(a => a.Number).ToList();
        var others = comparison.Commitment.Named.Except(named).ToLookup(comparison.Bearing.Contains);
        if (named.Count > 0)
        {
            yield return new Paragraph($"{List(named)}.", "Decisive, and you named");
        }

        if (others[true].Any())
        {
            yield return new Paragraph($"{List(others[true])}. The test or its bar asks about that; no change there alone would change the status.", "You also named");
        }

        if (others[false].Any())
        {
            yield return new Paragraph($"{List(others[false])}. The test does not ask about that.", "You also named");
        }
    }

    /// <summary>Those of the gateway's own matter, in full where they have not been said.</summary>
    private IEnumerable<Block> NotNamed(Comparison comparison)
    {
        var missed = comparison.Missed.ToLookup(a => writtenOut.Add(a.Number));
        if (missed[true].Any())
        {
            yield return new Titled("Decisive, and you did not name", new Items([.. missed[true].Select(Missed)]));
        }

        if (missed[false].Any())
        {
            yield return new Paragraph($"{List(missed[false].Select(a => a.Number))}, said above.", missed[true].Any() ? "And" : "Decisive, and you did not name");
        }

        if (comparison.Answers.Count == 0 && comparison.Outcome.IsDecided)
        {
            yield return new Paragraph("no one answer alone. Several settle it, each by itself, and a change in one would leave it as it is.", "Decisive");
        }
        else if (comparison.IsBarredByMoreThanOne)
        {
            yield return new Paragraph("no one answer alone lifts it. More than one thing bars it, each by itself.", "The bar");
        }
    }

    /// <summary>Who and where the child is, and which lists are complete, by number.</summary>
    private static IEnumerable<Block> TakenForGranted(Comparison comparison)
    {
        var taken = comparison.Answers.Except(comparison.Own).Where(a => !a.IsNamed).Select(a => a.Number).ToList();
        if (taken.Count > 0 && comparison.Rules.Status != GatewayStatus.Undetermined)
        {
            yield return new Paragraph($"{List(taken)} (who and where the child is, and which lists are complete).", "Also taken for granted");
        }
    }

    private Item Missed(DecisiveAnswer answer) => new($"{PlainWords.Number(answer.Number)} {PlainWords.Known(answer.Question, day)} [{Effects.Of(answer.Trials, day)}]");

    private IEnumerable<Block> Questions(IReadOnlyList<DecisiveQuestion> questions)
    {
        var settling = questions.Select(q => q with { Trials = [.. q.Trials.Where(t => t.Outcome.IsDecided)] }).Where(q => q.Trials.Count > 0).ToList();
        if (settling.Count > 0)
        {
            var rest = settling.Count > FirstQuestions ? [new Item($"and {Numbers.Of(settling.Count - FirstQuestions)} more")] : Array.Empty<Item>();
            yield return new Titled("Not known, and would by itself settle it", new Items([.. settling.Take(FirstQuestions).Select(Question), .. rest]));
        }
    }

    private Item Question(DecisiveQuestion question)
    {
        var number = numbers.TryGetValue(question.Question.Path, out var n) ? $"{PlainWords.Number(n)} " : "";
        return new Item($"{number}{PlainWords.Ask(question.Question)} [{Effects.Of(question.Trials, day)}]");
    }

    private static string List(IEnumerable<int> numbers) => Wording.And([.. numbers.Select(PlainWords.Number)]);
}
