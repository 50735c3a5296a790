using DecisionSupport.Formats;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Cli;

/// <summary>Reads an answer to suppose: <c>PATH=ANSWER</c>.</summary>
internal static class Supposing
{
    internal static Change Read(string text, FamilySituation situation)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at < 0)
        {
            throw ToolException.BadUsage($"--set: read '{text}'. Expected a path and an answer, such as /children/sam/within-area=yes.");
        }

        var question = Question(text[..at], situation);
        var word = text[(at + 1)..];
        return word.Length == 0 ? new Change(question, null)
            : AnswerSpelling.TryRead(question.Question, word, out var value) ? new Change(question, value)
            : throw ToolException.BadUsage($"--set: {text[..at]}: read '{word}'. Expected {AnswerSpelling.Expected(question.Question)}.");
    }

    /// <summary>The question at a path; where there is none, the nearest path that there is.</summary>
    internal static QuestionOf Question(string path, FamilySituation situation)
    {
        var all = situation.Questions().ToList();
        if (all.Find(q => string.Equals(q.Path, path, StringComparison.Ordinal)) is { } found)
        {
            return found;
        }

        var meant = Nearest.To(path, all.Select(q => q.Path)) is { } near ? [$"Did you mean '{near}'?"] : Array.Empty<string>();
        throw ToolException.BadUsage([$"No question of this family stands at '{path}'. Paths are those of the case file, such as /children/{situation.Children[0].Id}/within-area.", .. meant]);
    }
}
