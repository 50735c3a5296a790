using DecisionSupport.Explain;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Cli;

/// <summary>Holds an interview by lines of text. Questions go to standard error, since the completed file goes to standard output.</summary>
internal static class Interviewing
{
    internal static void Hold(Interview interview, TextReader answers, TextWriter shown, string? by)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        shown.WriteLine("Type an answer or its number. 'not known' is always an answer; an empty line passes for now; q ends and writes the file.");
        while (Next(interview, passed) is { } question)
        {
            var open = interview.Ranked.Count(q => !passed.Contains(q.Ground.Path));
            Show(question, interview.Answered + passed.Count + 1, open, shown);
            switch (Read(question.Ground.Question, answers, shown))
            {
                case null:
                    shown.WriteLine("Ended. What was answered is kept.");
                    return;
                case { IsPassed: true }:
                    passed.Add(question.Ground.Path);
                    break;
                case { } said:
                    Record(interview, question.Ground.Path, said.Value, by, passed, shown);
                    break;
            }
        }

        shown.WriteLine(passed.Count == 0 ? "No question is left that matters here." : $"No other question is left that matters here; {passed.Count} were passed.");
    }

    private static RankedQuestion? Next(Interview interview, HashSet<string> passed) => interview.Ranked.FirstOrDefault(q => !passed.Contains(q.Ground.Path));

    private static void Show(RankedQuestion ranked, int number, int open, TextWriter shown)
    {
        var question = ranked.Ground.Question;
        shown.WriteLine();
        shown.WriteLine($"{number}. {Wording.Ask(ranked.Ground)} ({question.JudgedBy}; {open} open)");
        shown.WriteLine($"   {QuestionsReport.Why(ranked)}");
        shown.WriteLine($"   {ranked.Ground.Path}");
        for (var i = 0; i < question.Words.Count; i++)
        {
            shown.WriteLine($"   {i + 1}  {question.Words[i].Word}: {Wording.Fill(question.Words[i].Yes, ranked.Ground.Subject)}");
        }

        if (question.Words.Count == 0)
        {
            shown.WriteLine($"   {AnswerSpelling.Expected(question)}");
        }
    }

    /// <summary>The next answer; null where the interview is ended, by q or by the end of the answers.</summary>
    private static Said? Read(Question question, TextReader answers, TextWriter shown)
    {
        while (true)
        {
            shown.Write("> ");
            shown.Flush();
            var line = answers.ReadLine()?.Trim();
            if (line is null or "q")
            {
                return null;
            }

            if (line.Length == 0)
            {
                return new Said(default, IsPassed: true);
            }

            var word = int.TryParse(line, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 && number <= question.Words.Count ? question.Words[number - 1].Word : line;
            if (AnswerSpelling.TryRead(question, word, out var value))
            {
                return new Said(value, IsPassed: false);
            }

            shown.WriteLine($"   Read '{line}'. Expected {AnswerSpelling.Expected(question)}; or a number, an empty line to pass, q to end.");
        }
    }

    private static void Record(Interview interview, string path, AnswerValue value, string? by, HashSet<string> passed, TextWriter shown)
    {
        try
        {
            interview.Answer(path, new Answer(value, On: interview.Situation.AsAt, By: by));
        }
        catch (ArgumentException contradiction)
        {
            shown.WriteLine($"   Not recorded: {contradiction.Message.Split(" (Parameter", 2)[0]}");
            passed.Add(path);
        }
    }

    private sealed record Said(AnswerValue Value, bool IsPassed);
}
