namespace DecisionSupport.Training;

/// <summary>How a trainee says a status: a letter or a word, with a question mark where its bar is not cleared.</summary>
internal static class StatusWords
{
    internal const string Legend =
        "d duty, p power, t threshold, r right, f follows in law, b barred, n not made out, u undetermined; add ? where a bar is not cleared (d?). Enter passes, q ends.";

    private static readonly (string Letter, string Word, GatewayStatus Status)[] All =
    [
        ("d", "duty", GatewayStatus.Duty),
        ("p", "power", GatewayStatus.Power),
        ("t", "threshold", GatewayStatus.Threshold),
        ("r", "right", GatewayStatus.Right),
        ("f", "follows in law", GatewayStatus.Position),
        ("b", "barred", GatewayStatus.Barred),
        ("n", "not made out", GatewayStatus.NotMadeOut),
        ("u", "undetermined", GatewayStatus.Undetermined),
    ];

    internal static bool TryRead(string line, out GatewayStatus status, out bool barNotCleared)
    {
        barNotCleared = line.EndsWith('?');
        var said = line.TrimEnd('?').Trim();
        foreach (var (letter, word, means) in All)
        {
            if (string.Equals(said, letter, StringComparison.OrdinalIgnoreCase) || string.Equals(said, word, StringComparison.OrdinalIgnoreCase))
            {
                status = means;
                return true;
            }
        }

        status = default;
        return false;
    }

    /// <summary>A status in a word; those that no trainee is asked for are not asked about.</summary>
    internal static string Of(GatewayStatus status) => status switch
    {
        GatewayStatus.NotInForce => "not in force",
        GatewayStatus.NotEncoded => "not encoded",
        _ => All.First(s => s.Status == status).Word,
    };
}
