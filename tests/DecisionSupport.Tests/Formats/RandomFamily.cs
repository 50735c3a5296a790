namespace DecisionSupport.Tests.Formats;

/// <summary>Families of every shape that a case file can say, the same for the same seed.</summary>
internal sealed class RandomFamily(int seed)
{
    private static readonly string[] Texts = ["Ms Adams", "Mr O'Brien", "yes", "true", "null", "~", "- one", "two: three", "# four", "\"quoted\"", "'", "Zoë 😀", "{ a }", "[b]", "a, b", "%", "@", "*", "&", "!", "|", ">", "1", "2026-01-01", "tab\there", "two\nlines", " spaced ", "back\\slash", "\u0645\u0631\u062d\u0628\u0627", "ends with:", "?"];

    private static readonly DateOnly Settled = new(2009, 6, 1);

    private readonly Random random = new(seed);

    private readonly HashSet<string> named = [];

    internal FamilySituation Next()
    {
        var family = new FamilySituationBuilder(Day().AddYears(20), random.Next(2) == 0 ? Nation.England : Nation.Wales, Line());
        var adults = Enumerable.Range(0, random.Next(4)).Select(i => Answered(family.Adult($"adult-{i}", Name(i)))).ToList();
        for (var i = 0; i <= random.Next(3); i++)
        {
            var child = Answered(family.Child($"child-{i}", Name(i)));
            adults.Where(_ => Maybe()).ToList().ForEach(adult => Sources(Answered(family.Person(child, adult))));
            Members(child, "order", id => FamilySituationBuilder.Order(child, id, (OrderKind)random.Next(OrderKinds.All.Count), Maybe() ? Line() : null));
            Members(child, "concern", id => FamilySituationBuilder.Concern(child, id, Maybe() ? Line() : id));
            Members(child, "service", id => FamilySituationBuilder.Service(child, id, Maybe() ? Line() : id));
            Members(child, "need", id => FamilySituationBuilder.Need(child, id, (NeedKind)random.Next(NeedKinds.All.Count), Maybe() ? Line() : id));
            Complete(child);
        }

        return family.Build();
    }

    /// <summary>A name that nobody else in the family has: two people of one name are refused.</summary>
    private string Name(int i)
    {
        var name = Line();
        return named.Add(name) ? name : $"{name} {i}";
    }

    private bool Maybe() => random.Next(2) == 0;

    private DateOnly Day() => new DateOnly(1990, 1, 1).AddDays(random.Next(7_000));

    /// <summary>Most days of a case come in the order of the vocabulary, after any birth and before any day of assessment, or hardly a family would be fit to read.</summary>
    private DateOnly Day(Question question) =>
        question.Subject == SubjectKind.Order ? Settled.AddDays(random.Next(200))
        : question.Name.StartsWith("dates/", StringComparison.Ordinal) && random.Next(200) > 0 ? Settled.AddDays(question.Index)
        : Day();

    private string Text() => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Texts[random.Next(Texts.Length)]));

    private string Line() => Text().Replace('\n', ' ').Replace('\t', ' ');

    private void Members(SubjectDraft child, string prefix, Func<string, SubjectDraft> add)
    {
        for (var i = 0; i < random.Next(3); i++)
        {
            Answered(add($"{prefix}-{i}"));
        }
    }

    private void Sources(SubjectDraft person)
    {
        foreach (var kind in Enum.GetValues<ParentalResponsibilitySourceKind>().Where(_ => random.Next(6) == 0))
        {
            var source = Maybe() ? FamilySituationBuilder.Holds(person, kind) : FamilySituationBuilder.Source(person, kind).Answer(ParentalResponsibilitySourceQuestions.HasEnded, Answer(ParentalResponsibilitySourceQuestions.HasEnded));
            if (Maybe())
            {
                source.Answer(ParentalResponsibilitySourceQuestions.DateOfSource, Answer(ParentalResponsibilitySourceQuestions.DateOfSource));
            }
        }

        Complete(person);
    }

    private void Complete(SubjectDraft subject)
    {
        foreach (var list in Vocabulary.ListsOf(subject.Kind).Where(_ => Maybe()))
        {
            subject.Complete(list, Answer(Vocabulary.Complete(list)));
        }
    }

    private SubjectDraft Answered(SubjectDraft subject)
    {
        foreach (var question in Vocabulary.Of(subject.Kind).Where(_ => Maybe()))
        {
            for (var i = 0; i <= random.Next(8) / 6; i++)
            {
                subject.Answer(question, Answer(question));
            }
        }

        return subject;
    }

    private Answer Answer(Question question)
    {
        var value = random.Next(5) == 0 ? AnswerValue.NotKnown : question.Kind switch
        {
            AnswerKind.Date => AnswerValue.OfDay(Day(question)),
            AnswerKind.Moment => AnswerValue.OfMoment(new Moment(Day(question), new TimeOnly(random.Next(2, 24), random.Next(60)))),
            AnswerKind.Text => AnswerValue.OfText(Text()),
            _ => AnswerValue.OfWord(random.Next(question.Words.Count)),
        };
        return random.Next(3) > 0 ? new Answer(value) : new Answer(value, Maybe() ? Line() : null, Maybe() ? Day() : null, Maybe() ? Line() : null);
    }
}
