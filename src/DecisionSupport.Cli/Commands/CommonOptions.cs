using System.CommandLine;
using System.Globalization;

namespace DecisionSupport.Cli;

/// <summary>Arguments and options that commands share.</summary>
internal static class CommonOptions
{
    internal static Argument<string> File() => new("FILE") { Description = "A case file in YAML or JSON, or - for standard input." };

    internal static Option<FileInfo?> Output() => new("--output", "-o") { Description = "Write the result to this file.", HelpName = "FILE" };

    internal static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "text, json, markdown or html.", DefaultValueFactory = _ => "text", HelpName = "text|json|markdown|html" };
        return format.AcceptOnlyFromAmong("text", "json", "markdown", "html");
    }

    internal static Option<string> ReportFormat()
    {
        var format = new Option<string>("--format") { Description = "text, markdown or html.", DefaultValueFactory = _ => "text", HelpName = "text|markdown|html" };
        return format.AcceptOnlyFromAmong("text", "markdown", "html");
    }

    internal static Option<string> AssessFormat()
    {
        var format = new Option<string>("--format") { Description = "text, json, markdown, html, or svg, which is the ladder as a picture.", DefaultValueFactory = _ => "text", HelpName = "text|json|markdown|html|svg" };
        return format.AcceptOnlyFromAmong("text", "json", "markdown", "html", "svg");
    }

    internal static Option<string> ExplainFormat()
    {
        var format = new Option<string>("--format") { Description = "text, markdown, html, or svg, which is the reasoning as a picture.", DefaultValueFactory = _ => "text", HelpName = "text|markdown|html|svg" };
        return format.AcceptOnlyFromAmong("text", "markdown", "html", "svg");
    }

    internal static Explain.ReportFormat Read(string? format) => format switch
    {
        "markdown" => Explain.ReportFormat.Markdown,
        "html" => Explain.ReportFormat.Html,
        _ => Explain.ReportFormat.Text,
    };

    internal static Option<int> ChecksOldAfter()
    {
        var months = new Option<int>("--checks-old-after")
        {
            Description = "Say so at the top where law behind the answer was last checked more than this many months before the day.",
            DefaultValueFactory = _ => OldChecks.DefaultMonths,
            HelpName = "MONTHS",
        };
        months.Validators.Add(read =>
        {
            if (read.Tokens.Count > 0 && !(int.TryParse(read.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is >= 1 and <= 1200))
            {
                read.AddError($"--checks-old-after: read '{read.Tokens[0].Value}'. Expected a whole number of months from 1 to 1200, such as 6.");
            }
        });
        return months;
    }

    internal static Option<DateOnly?> AsAt() => new("--as-at")
    {
        Description = "The day, as yyyy-MM-dd; it beats the day in the file, and the output says so.",
        HelpName = "yyyy-MM-dd",
        CustomParser = read =>
        {
            if (DateOnly.TryParseExact(read.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            read.AddError($"--as-at: read '{read.Tokens[0].Value}'. Expected a day as yyyy-MM-dd, such as 2026-03-02.");
            return null;
        },
    };

    /// <summary>The family on the day asked for, which is the file's where none was given; what a file with that day would be refused for is refused, but for what the rules read by the day.</summary>
    internal static FamilySituation On(FamilySituation situation, DateOnly? asAt)
    {
        // Of a day before the law that is encoded the law speaks, and not the family.
        if (asAt is not { } day || day < Advising.Advisor.Law.EncodedFrom)
        {
            return asAt is { } early ? situation.On(early) : situation;
        }

        var asked = situation.On(day);
        var unborn = Unborn(situation, day);
        var refused = unborn.Count > 0 ? unborn : [.. Contradictions.In(asked).Where(found => !found.IsReadByTheDay).Select(found => $"--as-at: on {Iso(day)} two answers cannot both be so. {found.Path}: {found.Says} The other is {found.OtherPath}. {found.Remedy}")];
        return refused.Count > 0 ? throw ToolException.BadInput(refused) : asked;
    }

    /// <summary>Says beside a letter, which names the day asked for alone, that the case file has another.</summary>
    internal static void SayOtherDay(FamilySituation read, FamilySituation asked, ToolIo io)
    {
        if (read.AsAt != asked.AsAt)
        {
            io.Error.WriteLine($"The case file's own day is {Iso(read.AsAt)}. This is asked as at {Iso(asked.AsAt)}: the law and the answers of that day.");
        }
    }

    private static List<string> Unborn(FamilySituation situation, DateOnly day) =>
    [
        .. situation.Children.Select(child => (child.Name, Date: child.Ask(ChildQuestions.DateOfBirth, situation.AsAt)))
            .Where(child => child.Date.State == AnswerState.Known && child.Date.Value.Day > day)
            .Select(child => $"--as-at: {child.Name} was born after {Iso(day)}, on {Iso(child.Date.Value.Day)}. Ask as at a later day, or leave that child out of the file."),
    ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static Option<DateTimeOffset?> At(string description) => new("--at")
    {
        Description = description,
        HelpName = "yyyy-MM-ddThh:mm:ss+hh:mm",
        CustomParser = read =>
        {
            if (DateTimeOffset.TryParseExact(read.Tokens[0].Value, "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            {
                return at;
            }

            read.AddError($"--at: read '{read.Tokens[0].Value}'. Expected a day, a time and an offset, such as 2026-03-02T10:00:00+00:00.");
            return null;
        },
    };
}
