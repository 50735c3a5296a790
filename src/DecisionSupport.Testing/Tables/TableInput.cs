using System.Globalization;

namespace DecisionSupport.Testing;

/// <summary>One thing that a truth table enumerates: what each of its values writes into a family.</summary>
internal sealed class TableInput
{
    internal const string NotKnown = "not known";

    private readonly Action<SubjectSketch, int> write;

    private TableInput(string name, IReadOnlyList<string> values, Action<SubjectSketch, int> write)
    {
        Name = name;
        Values = [.. values, NotKnown];
        this.write = write;
    }

    internal string Name { get; }

    internal IReadOnlyList<string> Values { get; }

    /// <summary>Writes a value. The last, not known, states nothing and takes away what is given, but whoever is asked is still there.</summary>
    internal void Write(SubjectSketch child, int value) => write(child, value);

    internal static TableInput Word(string name, SubjectReference of, Question question, IReadOnlyList<string> words) =>
        new(name, words, (child, i) => of.In(child).Answer(question, i < words.Count ? AnswerSpelling.Read(question, words[i]) : null));

    internal static TableInput Completeness(string name, SubjectReference of, ListOf list) =>
        new(name, ["yes", "no"], (child, i) => of.In(child).IsComplete(list, i < 2 ? i == 0 : null));

    internal static TableInput ParentalResponsibility(string name, SubjectReference person) =>
        new(name, ["yes", "no"], (child, i) => Hold(person.In(child), i));

    internal static TableInput Age(string name, IReadOnlyList<string> ages, DateOnly day) =>
        new(name, ages, (child, i) => child.Answer(ChildQuestions.DateOfBirth, i < ages.Count ? AnswerValue.OfDay(BornFor(ages[i], day)) : null));

    /// <summary>The date of birth on whose birthday, on the day, that age is reached.</summary>
    internal static DateOnly BornFor(string age, DateOnly day) => day.AddYears(-int.Parse(age, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>Yes: as mother, and no way is left out. No: in no way, and none is left out. Not known: nothing stated.</summary>
    private static void Hold(SubjectSketch person, int value)
    {
        if (value == 0)
        {
            person.Source(ParentalResponsibilitySourceKind.Mother).Answer(ParentalResponsibilitySourceQuestions.HasEnded, "no");
        }

        person.IsComplete(ListOf.ParentalResponsibility, value < 2 ? true : null);
    }
}
