namespace DecisionSupport.Training;

/// <summary>What the trainee types, line by line, until the input ends or the trainee ends it.</summary>
internal sealed class Lines(TextReader answers, TextWriter prompts)
{
    private const string End = "q";
    private const string Remark = "//";
    private const int Longest = 500;

    /// <summary>Whether nothing more is coming.</summary>
    internal bool HasEnded { get; private set; }

    internal void Say(string text) => prompts.Write(text + "\n");

    /// <summary>The next line that is not a remark; null where the input has ended.</summary>
    internal string? Next(string prompt)
    {
        if (HasEnded)
        {
            return null;
        }

        Say(prompt);
        var line = answers.ReadLine();
        while (line is not null && line.StartsWith(Remark, StringComparison.Ordinal))
        {
            line = answers.ReadLine();
        }

        if (line?.Trim() is not { } said || string.Equals(said, End, StringComparison.OrdinalIgnoreCase))
        {
            HasEnded = true;
            return null;
        }

        return said[..Math.Min(said.Length, Longest)];
    }
}
