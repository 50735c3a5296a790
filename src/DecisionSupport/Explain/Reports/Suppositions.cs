using DecisionSupport.WhatIf;

namespace DecisionSupport.Explain;

/// <summary>Says answers that are supposed, in the words of the vocabulary.</summary>
internal static class Suppositions
{
    internal static string Say(Change change) => change.Answer is { } answer ? Say(change.Question, [answer]) : $"{Wording.Capital(Wording.Fill(change.Question.Question.Ask, change.Question.Subject))} (not answered)";

    /// <summary>What a question's answers would say, any one of which is meant.</summary>
    internal static string Say(QuestionOf question, IReadOnlyList<AnswerValue> values) =>
        string.Join(", or ", values.Select(value => Say(question, value)));

    /// <summary>What is recorded of the question instead.</summary>
    internal static string Recorded(Change change, DateOnly day)
    {
        var asked = Asked.On(day, change.Question.Accounts);
        var said = asked.State switch
        {
            AnswerState.Known => Say(change.Question, asked.Value),
            AnswerState.Disputed => "accounts conflict",
            AnswerState.NotKnown => "asked, and not known",
            AnswerState.Later => "answered only after the day",
            _ => "nothing",
        };
        return $"Recorded: {said} ({change.Question.Path}).";
    }

    private static string Say(QuestionOf question, AnswerValue value) => question.Question.Kind switch
    {
        _ when value.IsNotKnown => "it is not known",
        AnswerKind.YesNo or AnswerKind.Choice => Wording.Word(question.Question.Words[value.Word], question.Subject),
        AnswerKind.Date => $"{Wording.Fill(question.Question.Ask, question.Subject)} {Days.Long(value.Day)}",
        AnswerKind.Moment => $"{Wording.Fill(question.Question.Ask, question.Subject)} {value.Spell(question.Question)}",
        _ => value.Spell(question.Question),
    };
}
