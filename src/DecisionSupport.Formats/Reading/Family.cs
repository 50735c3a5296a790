namespace DecisionSupport.Formats;

/// <summary>The family being read.</summary>
internal sealed class Family(FamilySituationBuilder builder)
{
    internal FamilySituationBuilder Builder { get; } = builder;

    /// <summary>The adults by id; null where they could not be read, so that nobody is said to be missing among them.</summary>
    internal Dictionary<string, SubjectDraft>? Adults { get; set; } = new(StringComparer.Ordinal);
}
