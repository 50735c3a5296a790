namespace DecisionSupport.Explain;

/// <summary>Says at the top that law behind the answer was last checked long before the day asked.</summary>
internal static class OldChecksPage
{
    private const int Named = 3;

    internal static IEnumerable<Block> Of(Assessment assessment, ExplainOptions options)
    {
        var old = OldChecks.In(assessment, options.ChecksOldAfterMonths);
        if (old.Count == 0)
        {
            yield break;
        }

        var named = string.Join("; ", old.Take(Named).Select(check => $"{check.Citation} ({Days.Long(check.CheckedOn)})"));
        var more = old.Count > Named ? $"; and {Numbers.Of(old.Count - Named)} more" : "";
        yield return new Notice(
            $"The law behind this was last checked more than {Numbers.Of(options.ChecksOldAfterMonths)} month{(options.ChecksOldAfterMonths == 1 ? "" : "s")} before {Days.Long(assessment.AsAt)}: {named}{more}. It may have changed since: read the current text before relying on this.");
    }
}
