namespace DecisionSupport.Training;

/// <summary>What the rules warn of at a stage, which no status says: practice that changes what a person does.</summary>
internal static class WarningsPage
{
    /// <summary>The warnings for each child asked about, with what each rests on.</summary>
    internal static IReadOnlyList<Item> Of(PlayedStage played)
    {
        var cited = new CitedLaw(played.Rules.Law, played.Rules.AsAt);
        return
        [
            .. played.Chapter.Stage.Asks.Select(asked => asked.Child).Distinct(StringComparer.Ordinal)
                .Select(played.Rules.Child)
                .SelectMany(child => child.Cautions.Select(c => new Item($"{child.Child.Name}: {c.Text} ({string.Join("; ", c.Sources.Select(cited.Named))})"))),
        ];
    }
}
