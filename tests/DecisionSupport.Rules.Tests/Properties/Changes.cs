using DecisionSupport.Testing;

namespace DecisionSupport.Rules.Tests.Properties;

/// <summary>Changes that somebody might make to what is recorded of a family.</summary>
internal static class Changes
{
    /// <summary>Everything that could still be answered: by each subject, each question of words not asked yet, and each list of which nobody has said whether it is complete.</summary>
    internal static List<(SubjectSketch Subject, Question? Question, ListOf List)> Unanswered(FamilySketch family) =>
    [
        .. from place in family.Paths()
           from question in Vocabulary.Of(place.Subject.Kind)
           where question.Words.Count > 0 && !place.Subject.Answers.ContainsKey(question)
           select (place.Subject, (Question?)question, default(ListOf)),
        .. from place in family.Paths()
           from list in Vocabulary.ListsOf(place.Subject.Kind)
           where !place.Subject.Complete.ContainsKey(list)
           select (place.Subject, (Question?)null, list),
    ];

    /// <summary>Every answer recorded, and every statement that a list is or is not complete, by its path.</summary>
    internal static List<string> Recorded(FamilySketch family) =>
    [
        .. from place in family.Paths()
           from question in place.Subject.Answers.Keys
           select $"{place.Path}/{question.Name}",
        .. from place in family.Paths()
           from list in place.Subject.Complete.Keys
           select $"{place.Path}/{CaseFileName.OfComplete(list)}",
    ];
}
