namespace DecisionSupport.Record;

/// <summary>Coded reasons for departing from the library's answer, so that overrides can be counted and learnt from.</summary>
/// <remarks>A local authority may add its own; these are for any.</remarks>
public static class OverrideReasons
{
    /// <summary>The codes and what each means, in a stable order.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["P1"] = "A local policy or procedure requires it",
        ["P2"] = "A court, or a multi-agency meeting, has directed or agreed it",
        ["D1"] = "Known to the person, and not recorded in the case file",
        ["D2"] = "Existing safety or support is judged sufficient",
        ["D3"] = "Existing safety or support is judged insufficient",
        ["D4"] = "The child's own wishes and feelings weigh otherwise",
        ["D5"] = "An answer in the file is doubted or out of date",
        ["D6"] = "The law is read otherwise, on legal advice",
        ["D7"] = "Another course protects the child better",
        ["D9"] = "Another reason, given in words",
    };
}

/// <summary>What a local authority's policy asks of overrides.</summary>
/// <param name="LocalCodes">Its own reason codes, with what each means, beside <see cref="OverrideReasons.All"/>.</param>
/// <param name="SecondSignatureFor">The directions in which somebody else must sign too.</param>
public sealed record OverridePolicy(IReadOnlyDictionary<string, string> LocalCodes, IReadOnlyList<OverrideDirection> SecondSignatureFor)
{
    /// <summary>The common codes, and a second signature for less protection than the library said.</summary>
    public static OverridePolicy Default { get; } = new(new Dictionary<string, string>(), [OverrideDirection.Lower]);

    /// <summary>What a code means; null where neither the common codes nor the local ones have it.</summary>
    /// <param name="code">The code; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public string? Meaning(string code) => LocalCodes.TryGetValue(code, out var local) ? local : OverrideReasons.All.GetValueOrDefault(code);

    internal IEnumerable<string> Faults(OverrideRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            yield return "reason: it is empty. Give the reason in words: a code alone cannot be learnt from.";
        }

        if (Meaning(request.Code) is null)
        {
            yield return $"code: read '{request.Code}'. Expected one of: {string.Join(", ", OverrideReasons.All.Keys.Concat(LocalCodes.Keys.Order(StringComparer.Ordinal)))}.";
        }
        else if (OverrideReasons.All.ContainsKey(request.Code) && request.Code[0] == 'P' != (request.Kind == OverrideKind.Policy))
        {
            yield return $"kind: {request.Code} is a reason of {(request.Code[0] == 'P' ? "policy" : "discretion")}, and the override says {request.Kind.ToString().ToLowerInvariant()}. Change one of them.";
        }

        if (string.IsNullOrWhiteSpace(request.By.Role))
        {
            yield return "by: no role is given. Say in what role the person acts, such as 'team manager'.";
        }

        if (SecondSignatureFor.Contains(request.Direction) && string.IsNullOrWhiteSpace(request.SecondSignature?.Role))
        {
            yield return $"second signature: local policy asks for one where the direction is {request.Direction.ToString().ToLowerInvariant()}. Ask somebody in another role to confirm it.";
        }

        if (request.SecondSignature is { } second && second == request.By)
        {
            yield return "second signature: it is the first again. Somebody else must confirm it.";
        }
    }
}
