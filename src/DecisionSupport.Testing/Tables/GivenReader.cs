using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Testing;

/// <summary>Reads what a truth table holds fixed of one subject.</summary>
internal static class GivenReader
{
    private const string Complete = "-complete";

    internal static IEnumerable<Action<SubjectSketch>> Read(SubjectReference of, YamlNode node)
    {
        // A subject of which nothing is held fixed is still there.
        yield return of.Kind == SubjectKind.ParentalResponsibilitySource ? _ => { } : child => of.In(child);
        foreach (var (key, value) in TableYaml.Entries(node, "given"))
        {
            yield return One(of, key, value);
        }
    }

    private static Action<SubjectSketch> One(SubjectReference of, string key, YamlNode value)
    {
        if (of.Kind == SubjectKind.Person && key == "parental-responsibility")
        {
            var kinds = TableYaml.Words(value).Select(SubjectSketch.SourceKindOf).ToList();
            // As in a case file: a way that is listed subsists, unless it is said to have ended.
            return child => kinds.ForEach(kind => of.In(child).Source(kind).Answer(ParentalResponsibilitySourceQuestions.HasEnded, "no"));
        }

        if (key.EndsWith(Complete, StringComparison.Ordinal))
        {
            var list = InputReader.ListNamed(of, key[..^Complete.Length]);
            var complete = Yes(TableYaml.Text(value));
            return child => of.In(child).IsComplete(list, complete);
        }

        var question = InputReader.QuestionNamed(of, key);
        var answer = AnswerSpelling.Read(question, TableYaml.Text(value));
        return child => of.In(child).Answer(question, answer);
    }

    private static bool Yes(string word) => word is "yes" or "true" || (word is "no" or "false" ? false : throw new FormatException($"Expected yes or no, and read '{word}'."));
}
