namespace DecisionSupport.Formats;

/// <summary>Reads a whole scenario.</summary>
internal sealed class ScenarioReader(Reading reading)
{
    private const string Version = "scenario";
    private const string Id = "id";
    private const string Title = "title";
    private const string Learning = "learning";
    private const string Stages = "stages";
    private const string Case = "case";

    private static readonly string[] Keys = [Version, Id, Title, Learning, Stages, Case];

    private readonly ScenarioParts parts = new(reading);

    internal Scenario? Read(Node root)
    {
        if (reading.AsMapping(root, "", $"Expected a mapping with the keys {Series.Of(Keys)}.") is not { } file)
        {
            return null;
        }

        reading.OnlyKeys(file, "", Keys);
        ReadVersion(file);
        var id = parts.Text(file, Id, "", "the scenario's id");
        var title = parts.Text(file, Title, "", "the scenario's title");
        var learning = parts.Texts(file, Learning, "", "what the scenario is there to show", isRequired: true);
        var situation = parts.Required(file, Case, "", "a whole case file, which begins with 'format: 1'") is { } node ? new FamilyReader(reading).Read(node) : null;
        var stages = parts.List(file, Stages, "", "the stages, in order");
        return situation is null ? null : new Scenario(id, title, learning, Read(stages, situation), situation);
    }

    private void ReadVersion(Mapping file)
    {
        const string expected = "Expected 'scenario: 1', the shape of scenario that this version reads.";
        if (file.Find(Version) is not Scalar { Text: "1" })
        {
            reading.Faults.Add(FaultCode.Format, file.At, "", null, expected);
        }
    }

    private List<ScenarioStage> Read(IReadOnlyList<Node> nodes, FamilySituation situation)
    {
        var reader = new StageReader(reading, parts, situation);
        var stages = new List<ScenarioStage>();
        for (var i = 0; i < nodes.Count; i++)
        {
            stages.Add(reader.Read(nodes[i], $"/stages/{i}"));
        }

        reader.ReportWhatIsNeverRevealed();
        return stages;
    }
}
