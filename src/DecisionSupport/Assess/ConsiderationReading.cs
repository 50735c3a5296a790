namespace DecisionSupport;

/// <summary>Gathers what is to be weighed, where a rule concludes that the matter is in question: the answers recorded, and nothing made of them.</summary>
internal static class ConsiderationReading
{
    private static readonly Dictionary<string, Question> Questions =
        Enum.GetValues<SubjectKind>().SelectMany(Vocabulary.Of).Concat(Enum.GetValues<ListOf>().Select(Vocabulary.Complete)).ToDictionary(q => q.ToString(), StringComparer.Ordinal);

    internal static IReadOnlyList<ConsiderationAssessment> Of(
        FamilySituation situation, Subject child, Dictionary<string, Conclusion> ofChild, IReadOnlyList<Conclusion> conclusions, LawBook law) =>
        [.. law.Ladder.Considerations
            .Where(c => law[c.Provision].IsInForce(situation.AsAt, situation.Nation) && ofChild.TryGetValue(c.Provision, out var found) && found.Holds.Truth.IsTrue)
            .Select(c => new ConsiderationAssessment(c, [.. c.Points.Select(p => new PointAssessment(p, Answers(p, child, conclusions, situation.AsAt)))]))];

    private static IReadOnlyList<ConsideredAnswer> Answers(ConsideredPoint point, Subject child, IReadOnlyList<Conclusion> conclusions, DateOnly day) =>
        [.. point.Questions.Select(name => Questions[name]).SelectMany(question => Subjects(question, point, child, conclusions).Select(s => new ConsideredAnswer(s, question, Asked(s, question, day))))];

    /// <summary>The answers; of a list, whether everyone or everything is recorded.</summary>
    private static Asked Asked(Subject subject, Question question, DateOnly day) =>
        question.Index >= 0 ? subject.Ask(question, day) : DecisionSupport.Model.Asked.On(day, subject[Enum.GetValues<ListOf>().First(list => Vocabulary.Complete(list) == question)].Complete);

    /// <summary>The child, or the people of the child's case for whom the provision's conclusion is not false: whoever may hold it is shown too.</summary>
    private static IEnumerable<Subject> Subjects(Question question, ConsideredPoint point, Subject child, IReadOnlyList<Conclusion> conclusions) =>
        question.Subject == SubjectKind.Child
            ? [child]
            : conclusions
                .Where(c => string.Equals(c.Provision, point.Among, StringComparison.Ordinal) && !c.Holds.Truth.IsFalse)
                .Select(c => c.Subject)
                .Where(s => s.Kind == question.Subject)
                .OrderBy(s => s.Position);
}
