namespace DecisionSupport.Testing;

/// <summary>The families of one rule, each once, put to all the rules.</summary>
internal sealed class NumberedVectors(ThresholdAdvisor advisor)
{
    private readonly Dictionary<string, McDcVector> vectors = new(StringComparer.Ordinal);

    internal IReadOnlyList<McDcVector> All => [.. vectors.Values.OrderBy(v => v.Number)];

    internal McDcPair? Of(FoundPair? found, IReadOnlyDictionary<int, string> names) =>
        found is not { Form: { } form } ? null : new McDcPair(Of(found.One), Of(found.Other), found.Was, found.Became, form, [.. found.MovedWith.Order().Select(place => names[place])]);

    private McDcVector Of(Tried tried)
    {
        var vector = new McDcVector(vectors.Count + 1, tried.Situation, tried.Conclusion.Subject.Path, tried.Conclusion.Holds.Truth, Truth.NotKnown);
        var key = FormattableString.Invariant($"{vector.Situation.AsAt:yyyy-MM-dd} {vector.Situation.Nation} {vector.Subject} {string.Join('|', vector.Answers)}");
        if (!vectors.TryGetValue(key, out var known))
        {
            vectors[key] = known = vector with { Got = Concluded(tried) };
        }

        return known;
    }

    private Truth Concluded(Tried tried) =>
        advisor.Conclude(tried.Situation, tried.Situation.Children[0])
            .First(c => string.Equals(c.Provision, tried.Conclusion.Provision, StringComparison.Ordinal) && string.Equals(c.Subject.Path, tried.Conclusion.Subject.Path, StringComparison.Ordinal))
            .Holds.Truth;
}
