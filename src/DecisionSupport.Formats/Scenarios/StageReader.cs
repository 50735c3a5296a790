namespace DecisionSupport.Formats;

/// <summary>Reads the stages of a scenario against its case, so that nothing is revealed or asked of that is not there.</summary>
internal sealed class StageReader(Reading reading, ScenarioParts parts, FamilySituation situation)
{
    private const string Title = "title";
    private const string Tell = "tell";
    private const string Reveals = "reveals";
    private const string SoFar = "so-far";
    private const string Asks = "asks";
    private const string Prompts = "prompts";

    private static readonly string[] Keys = [Title, Tell, Reveals, SoFar, Asks, Prompts];

    private readonly List<string> revealed = [.. situation.Adults.Select(adult => adult.Path)];
    private readonly List<(AnswerSoFar Answer, Position At)> soFar = [];

    internal ScenarioStage Read(Node node, string path)
    {
        var stage = reading.AsMapping(node, path, $"Expected a stage with the keys {Series.Of(Keys)}.") ?? new Mapping(node.At, []);
        reading.OnlyKeys(stage, path, Keys);
        var title = parts.Text(stage, Title, path, "the stage's title");
        var tell = parts.Text(stage, Tell, path, "what is told");
        var reveals = ReadReveals(stage, path);
        revealed.AddRange(reveals);
        return new ScenarioStage(title, tell, reveals, ReadSoFar(stage, path), ReadAsks(stage, path), parts.Texts(stage, Prompts, path, "the trainer's own questions", isRequired: false));
    }

    /// <summary>A case that nobody gets to see whole would be judged on what nobody knows.</summary>
    internal void ReportWhatIsNeverRevealed()
    {
        var shown = situation.OnlyAt(revealed).Questions().Where(IsAnswered).Select(q => q.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var hidden in situation.Questions().Where(q => IsAnswered(q) && !shown.Contains(q.Path)))
        {
            reading.Faults.Add(FaultCode.Missing, reading.Places.GetValueOrDefault(hidden.Path), hidden.Path, null, "No stage reveals this. Add it to 'reveals' of one, the last at the latest.");
        }

        foreach (var (answer, at) in soFar.Where(s => !shown.Contains(s.Answer.Path)))
        {
            reading.Faults.Add(FaultCode.Missing, at, answer.Path, null, "The case has no answer of its own here for a later stage to reveal. Put this answer in the case instead.");
        }
    }

    private static bool IsAnswered(QuestionOf question) => question.Accounts.Count > 0;

    private List<string> ReadReveals(Mapping stage, string path)
    {
        var paths = new List<string>();
        foreach (var (child, node, at) in ByChild(stage, Reveals, path, isRequired: true))
        {
            foreach (var item in Items(node, at, "a list of paths below the child, such as [within-area, people/mother]"))
            {
                var below = $"{child.Path}/{parts.Text(item, at, "a path below the child")}";
                if (situation.OnlyAt([below]).Children.Count == 0)
                {
                    reading.Faults.Add(FaultCode.Answer, item.At, at, Reading.Said(item), "Nothing of the case stands at this path. Expected a path below the child, such as within-area or people/mother.", Below(child));
                }

                paths.Add(below);
            }
        }

        return paths;
    }

    private List<AnswerSoFar> ReadSoFar(Mapping stage, string path)
    {
        var answers = new List<AnswerSoFar>();
        foreach (var (child, node, at) in ByChild(stage, SoFar, path, isRequired: false))
        {
            foreach (var entry in reading.AsMapping(node, at, "Expected answers by their path below the child.")?.Entries ?? [])
            {
                var below = $"{child.Path}/{entry.Key}";
                var visible = situation.OnlyAt(revealed).Questions().FirstOrDefault(q => q.Path == below);
                if (visible is null || visible.Accounts.Count > 0)
                {
                    reading.Faults.Add(FaultCode.Answer, entry.At, at, entry.Key, "Expected the path of a question of somebody already revealed, which a later stage reveals.", visible is null ? Below(child) : null);
                    continue;
                }

                var accounts = new AnswerReader(new Reading(reading.Faults), new ScalarReader(reading)).Accounts(entry.Value, entry.At, visible.Question, at);
                answers.Add(new AnswerSoFar(below, accounts));
                soFar.Add((answers[^1], entry.At));
            }
        }

        return answers;
    }

    private List<AskedGateway> ReadAsks(Mapping stage, string path) =>
        [.. ByChild(stage, Asks, path, isRequired: true).SelectMany(asked => Items(asked.Node, asked.At, "a list of ids of gateways, such as [s17-1, s47-1-b]")
            .Select(item => new AskedGateway(asked.Child.Id, parts.Text(item, asked.At, "the id of a gateway"))))];

    private IEnumerable<(Subject Child, Node Node, string At)> ByChild(Mapping stage, string key, string path, bool isRequired)
    {
        var what = $"a mapping by child, whose ids are {Series.Of([.. situation.Children.Select(c => c.Id)])}";
        var node = isRequired ? parts.Required(stage, key, path, what) : stage.Find(key);
        if (node is null || reading.AsMapping(node, $"{path}/{key}", $"Expected {what}.") is not { } mapping)
        {
            yield break;
        }

        foreach (var entry in mapping.Entries)
        {
            if (situation.Children.FirstOrDefault(c => c.Id == entry.Key) is { } child)
            {
                yield return (child, entry.Value, $"{path}/{key}/{entry.Key}");
            }
            else
            {
                reading.Faults.Add(FaultCode.UnknownKey, entry.At, $"{path}/{key}", entry.Key, $"Expected {what}.", situation.Children.Select(c => c.Id));
            }
        }
    }

    private IReadOnlyList<Node> Items(Node node, string path, string what)
    {
        if (node is Sequence list)
        {
            return list.Items;
        }

        reading.Faults.Add(FaultCode.Shape, node.At, path, Reading.Said(node), $"Expected {what}.");
        return [];
    }

    private IEnumerable<string> Below(Subject child) =>
        situation.Questions().Where(q => IsAnswered(q) && q.Path.StartsWith(child.Path + "/", StringComparison.Ordinal)).Select(q => q.Path[(child.Path.Length + 1)..]);
}
