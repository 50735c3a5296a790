using System.Globalization;

namespace DecisionSupport.Training;

/// <summary>Asks a trainee to commit, before the rules say anything.</summary>
internal sealed class Questioning(Lines lines, Trials trials)
{
    /// <summary>A status and one line of reason; null where the input ended first.</summary>
    internal Commitment? Commit(AskedGateway asked, int number, int of)
    {
        var gateway = trials.Gateway(asked).Gateway;
        var child = trials.Assessment.Child(asked.Child).Child.Name;
        var line = lines.Next(string.Create(CultureInfo.InvariantCulture, $"{number} of {of}. {child}: {gateway.Name} ({gateway.Id}). Status?"));
        while (line is { Length: > 0 })
        {
            if (StatusWords.TryRead(line, out var status, out var barNotCleared))
            {
                var reason = lines.Next("Why, in one line? Name the answers it rests on by number, such as #3.");
                return new Commitment(asked, status, barNotCleared, reason ?? "");
            }

            line = lines.Next($"'{line}' is not a status. {StatusWords.Legend}");
        }

        return line is null ? null : new Commitment(asked, null, false, "");
    }

    internal FindOut? FindOut(IReadOnlyList<Choice> choices)
    {
        if (choices.Count == 0 || lines.Next("What would you find out next? Numbers, or your own words.") is not { } line)
        {
            return null;
        }

        var words = line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= choices.Count ? n : 0).ToList();
        return numbers.Contains(0) ? new FindOut(choices, [], line) : new FindOut(choices, [.. numbers.Distinct().Order()], "");
    }

    internal IReadOnlyList<LocalAnswer> Local(IReadOnlyList<string> prompts)
    {
        var answers = new List<LocalAnswer>();
        foreach (var prompt in prompts)
        {
            if (lines.Next(prompt) is { } said)
            {
                answers.Add(new LocalAnswer(prompt, said));
            }
        }

        return answers;
    }
}
