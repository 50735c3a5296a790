using DecisionSupport.Testing;

namespace DecisionSupport.Benchmarks;

/// <summary>The families that are measured: one of the size that the targets name, larger ones, and a corpus on which all must agree first.</summary>
internal static class Families
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    /// <summary>Three children and six adults, and about 60 answers.</summary>
    internal static FamilySituation Target { get; } = Of(children: 3, adults: 6, people: 2, concerns: 1, answers: 60);

    /// <summary>Four children, whose cases hold this many answers between them.</summary>
    internal static FamilySituation OfAnswers(int answers) => Of(children: 4, adults: Math.Max(2, answers / 40), people: Math.Max(2, answers / 40), concerns: Math.Max(1, answers / 40), answers);

    /// <summary>Families of many shapes, in which every rule comes out true, false and not known.</summary>
    internal static IEnumerable<FamilySituation> Corpus(int count) => new SituationGenerator(2211).Take(count);

    /// <summary>How many answers are recorded of a family, with whether each list is complete.</summary>
    internal static int Answers(FamilySituation family) => family.Children.Concat(family.Adults).Sum(Answers);

    private static int Answers(Subject subject) =>
        Vocabulary.Of(subject.Kind).Sum(question => subject.Accounts(question).Count)
        + subject.ListNames.Sum(list => subject[list].Complete.Count + subject[list].Members.Sum(Answers));

    private static FamilySituation Of(int children, int adults, int people, int concerns, int answers)
    {
        var family = new FamilySituationBuilder(Day, Nation.England, "Exampleshire County Council");
        var adultsOf = Enumerable.Range(1, adults).Select(i => family.Adult($"adult-{i}", $"Adult {i}")).ToList();
        var subjects = new List<SubjectDraft>();
        for (var c = 0; c < children; c++)
        {
            var child = family.Child($"child-{c + 1}", $"Child {c + 1}");
            subjects.Add(child);
            for (var p = 0; p < people; p++)
            {
                var person = family.Person(child, adultsOf[(c * people + p) % adults]);
                FamilySituationBuilder.Holds(person, p == 0 ? ParentalResponsibilitySourceKind.Mother : ParentalResponsibilitySourceKind.MarriedToOrCivilPartnerOfMother);
                answers--;
                subjects.Add(person);
            }

            subjects.AddRange(Enumerable.Range(1, concerns).Select(i => FamilySituationBuilder.Concern(child, $"concern-{i}", $"Concern {i}")));
        }

        Answer(subjects, answers);
        return family.Build();
    }

    /// <summary>Gives every subject in turn its next answer, until enough are given: the first answers of the vocabulary are those that gateways ask first.</summary>
    private static void Answer(List<SubjectDraft> subjects, int answers)
    {
        for (var round = 0; answers > 0 && round < 200; round++)
        {
            foreach (var subject in subjects.Where(s => round < Vocabulary.Of(s.Kind).Count).Take(answers))
            {
                var question = Vocabulary.Of(subject.Kind)[round];
                subject.Answer(question, new Answer(Value(question, round), "assessment", Day.AddDays(-7), "social worker"));
                answers--;
            }
        }
    }

    private static AnswerValue Value(Question question, int round) => question.Kind switch
    {
        AnswerKind.Date => AnswerValue.OfDay(new DateOnly(2012, 5, 6)),
        AnswerKind.Moment => AnswerValue.OfMoment(new Moment(new DateOnly(2012, 5, 6), new TimeOnly(14, 30))),
        AnswerKind.Text => AnswerValue.OfText("not stated"),
        _ => AnswerValue.OfWord(round % question.Words.Count),
    };
}
