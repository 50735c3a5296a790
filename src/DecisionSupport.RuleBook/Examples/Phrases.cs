using DecisionSupport.Testing;

namespace DecisionSupport.RuleBook;

/// <summary>Says in words what a sketched family says, a phrase for each answer.</summary>
internal static class Phrases
{
    /// <summary>Every answer of a family, in the family's order.</summary>
    internal static List<string> Of(FamilySketch family) =>
        [.. Where(family), .. family.Paths().SelectMany(place => Of(place.Path, place.Subject, family)).Distinct(StringComparer.Ordinal)];

    /// <summary>Where and when, where it is not in England on a day of the law as it is now.</summary>
    private static IEnumerable<string> Where(FamilySketch family)
    {
        if (family.Nation == Nation.Wales)
        {
            yield return "the responsible local authority is in Wales";
        }

        if (family.AsAt.Year < Specimens.Day.Year)
        {
            yield return $"the day is {Law.Day(family.AsAt)}";
        }
    }

    private static IEnumerable<string> Of(string path, SubjectSketch subject, FamilySketch family)
    {
        var names = new Names(path, subject);
        return [.. Unanswered(subject, names), .. subject.Answers.OrderBy(a => a.Key.Index).SelectMany(a => a.Value.Select(v => Said(a.Key, v.Value, names, family)))
            .Concat(subject.Complete.SelectMany(c => c.Value.Select(v => Complete(c.Key, v.Value, subject, names))))];
    }

    /// <summary>Somebody or something of whom nothing is answered is there all the same.</summary>
    private static IEnumerable<string> Unanswered(SubjectSketch subject, Names names) => subject.Kind switch
    {
        SubjectKind.ParentalResponsibilitySource => [$"{names.Person} is said to have parental responsibility {Generic.Sort(subject.Kind, subject.Sort)}"],
        SubjectKind.Person when subject.Answers.Count == 0 && subject.Complete.Count == 0 && subject.Members(ListOf.ParentalResponsibility).Count == 0 => [$"{names.Person} is recorded, and nothing is answered of {names.Person}"],
        SubjectKind.Concern or SubjectKind.Order when subject.Answers.Count == 0 => [$"{names.Subject} is recorded, and nothing is answered of it"],
        _ => [],
    };

    private static string Said(Question question, AnswerValue value, Names names, FamilySketch family) => question.Kind switch
    {
        _ when value.IsNotKnown => $"asked “{names.Fill(question.Ask)}”: not known",
        AnswerKind.Date when question.Name == ChildQuestions.DateOfBirth.Name => Age(names, value.Day, family.AsAt),
        AnswerKind.Date => $"{names.Fill(question.Ask)} {Law.Day(value.Day)}",
        AnswerKind.Text => $"{names.Fill(question.Ask)} “{value.Text}”",
        _ => names.Fill(question.Words[value.Word].Yes),
    };

    /// <summary>Whether a list is complete; an empty list that is complete says that there is nobody, or nothing.</summary>
    private static string Complete(ListOf list, AnswerValue value, SubjectSketch subject, Names names)
    {
        if (value.IsNotKnown)
        {
            return $"asked “{names.Fill(Vocabulary.Complete(list).Ask)}”: not known";
        }

        var said = names.Fill(Vocabulary.Complete(list).Words[value.Word].Yes);
        return subject.Members(list).Count == 0 ? $"{said}, and there is none" : said;
    }

    private static string Age(Names names, DateOnly born, DateOnly day)
    {
        if (born > day)
        {
            return $"{names.Subject} is not yet born on the day";
        }

        var years = day.Year - born.Year - (born.AddYears(day.Year - born.Year) > day ? 1 : 0);
        var says = born.AddYears(years) == day ? "turns" : "is";
        return FormattableString.Invariant($"{names.Subject} {says} {years} on the day");
    }

    /// <summary>How a subject and whoever stands above it are named.</summary>
    private sealed class Names
    {
        internal Names(string path, SubjectSketch subject)
        {
            var parts = path.Split('/');
            var people = Array.IndexOf(parts, "people");
            Person = people >= 0 ? Called("person", parts[people + 1]) : subject.Kind == SubjectKind.Adult ? Called("person", subject.Id) : "the person";
            Subject = subject.Kind switch
            {
                SubjectKind.Child => "the child",
                SubjectKind.Order => Order(subject),
                SubjectKind.Concern => Called("concern", subject.Id),
                SubjectKind.Service => Called("service", subject.Id),
                _ => Person,
            };
        }

        internal string Person { get; }

        internal string Subject { get; }

        internal string Fill(string template) => Generic.Fill(template
            .Replace("{person}", Person, StringComparison.Ordinal)
            .Replace("{concern}", Subject, StringComparison.Ordinal)
            .Replace("{order}", Subject, StringComparison.Ordinal)
            .Replace("{service}", Subject, StringComparison.Ordinal));

        private static string Order(SubjectSketch order)
        {
            var sort = Generic.Sort(order.Kind, order.Sort);
            return order.Id == order.Sort ? $"the {sort}" : $"the {sort} {order.Id}";
        }

        private static string Called(string kind, string id) => id == kind || (id.Length > 3 && id.All(char.IsAsciiLetterLower)) ? $"the {id}" : $"{kind} {id}";
    }
}
