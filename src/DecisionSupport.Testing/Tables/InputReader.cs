using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Testing;

/// <summary>Reads one input of a truth table.</summary>
internal sealed class InputReader(DateOnly day)
{
    private const int MostValues = 62;

    internal TableInput Read(string name, YamlNode node)
    {
        var fields = TableYaml.Entries(node, name).ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
        var of = SubjectReference.Read(fields.Remove("of", out var subject) ? TableYaml.Text(subject) : throw new FormatException($"'{name}' does not say 'of' whom."));
        var input = fields.Keys.Order(StringComparer.Ordinal).ToArray() switch
        {
            ["question"] => Words(name, of, fields["question"], null),
            ["question", "words"] => Words(name, of, fields["question"], TableYaml.Words(fields["words"])),
            ["days", "question"] => Words(name, of, fields["question"], TableYaml.Words(fields["days"])),
            ["ages"] when of.Kind == SubjectKind.Child => TableInput.Age(name, TableYaml.Words(fields["ages"]), day),
            ["complete"] => TableInput.Completeness(name, of, ListNamed(of, TableYaml.Text(fields["complete"]))),
            ["parental-responsibility"] when of.Kind == SubjectKind.Person => TableInput.ParentalResponsibility(name, of),
            _ => throw new FormatException($"'{name}' must have 'of', and one of: 'question' (with 'words' or 'days'), 'complete', 'ages' (of a child), 'parental-responsibility' (of a person)."),
        };
        return input.Values.Count <= MostValues ? input : throw new FormatException($"'{name}' has more than {MostValues} values.");
    }

    internal static Question QuestionNamed(SubjectReference of, string name) =>
        Vocabulary.Of(of.Kind).FirstOrDefault(q => string.Equals(q.Name, name, StringComparison.Ordinal))
        ?? throw new FormatException($"There is no question '{name}' of this kind: {of.Kind}.");

    internal static ListOf ListNamed(SubjectReference of, string name)
    {
        foreach (var list in Vocabulary.ListsOf(of.Kind))
        {
            if (string.Equals(CaseFileName.Of(list), name, StringComparison.Ordinal))
            {
                return list;
            }
        }

        throw new FormatException($"A {of.Kind} has no list '{name}'.");
    }

    private static TableInput Words(string name, SubjectReference of, YamlNode asked, IReadOnlyList<string>? words)
    {
        var question = QuestionNamed(of, TableYaml.Text(asked));
        var values = words ?? (question.Words.Count > 0 ? [.. question.Words.Select(w => w.Word)] : throw new FormatException($"'{question.Name}' takes a day: list the 'days'."));
        foreach (var value in values)
        {
            AnswerSpelling.Read(question, value);
        }

        return TableInput.Word(name, of, question, values);
    }
}
