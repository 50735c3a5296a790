using System.Text;

namespace DecisionSupport.Training;

/// <summary>The scenarios that come with the library.</summary>
public static class TrainingScenarios
{
    private const string Prefix = "scenario:";

    /// <summary>The ids of the scenarios, in alphabetical order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(TrainingScenarios).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A scenario by its id.</summary>
    /// <param name="id">The id, one of <see cref="Ids"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such scenario; the message lists those that there are.</exception>
    public static Scenario Read(string id)
    {
        using var stream = typeof(TrainingScenarios).Assembly.GetManifestResourceStream(Prefix + id)
            ?? throw new KeyNotFoundException($"There is no scenario '{id}'. The scenarios are: {string.Join(", ", Ids)}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var read = ScenarioFile.Read(reader.ReadToEnd(), id + ".yaml");
        return read.Scenario ?? throw new InvalidOperationException($"The scenario '{id}' has faults:\n{string.Join('\n', read.Lines)}");
    }

    /// <summary>What a scenario asks that the law does not know, each as a sentence; none where it can be played.</summary>
    /// <remarks>The reader of scenarios knows no law: that a gateway exists, and has rules, is checked here.</remarks>
    /// <param name="scenario">The scenario.</param>
    /// <param name="law">The provision data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> or <paramref name="law"/> is null.</exception>
    public static IReadOnlyList<string> Faults(Scenario scenario, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(law);
        var encoded = law.Ladder.Gateways.Where(g => g.NotEncoded is null).Select(g => g.Id).ToList();
        return
        [
            .. scenario.Stages.SelectMany(stage => stage.Asks.Select(asked => (stage, asked)))
                .Where(x => !encoded.Contains(x.asked.Gateway, StringComparer.Ordinal))
                .Select(x => $"Stage '{x.stage.Title}' asks about '{x.asked.Gateway}', which has no rules. Expected one of {string.Join(", ", encoded)}."),
        ];
    }
}
