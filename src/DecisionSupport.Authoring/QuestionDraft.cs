using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Authoring;

/// <summary>A question as the vocabulary writes it.</summary>
internal sealed class QuestionDraft
{
    internal QuestionDraft(string subject, string name, YamlMappingNode node)
    {
        node.OnlyKeys("type", "as", "question", "ask", "yes", "no", "by", "law", "words");
        Name = name;
        Ask = node.Text("ask");
        By = node.Text("by");
        Law = node.Text("law");
        As = node.Text("as", "");
        Constant = node.Text("question", As);
        Kind = node.Text("type", "yes-no") switch
        {
            "yes-no" => "YesNo",
            "choice" => "Choice",
            "date" => "Date",
            "moment" => "Moment",
            "text" => "Text",
            var other => throw new AuthoringException($"{subject}/{name}: '{other}' is not a type of question. Expected choice, date, moment, text, or nothing for yes and no."),
        };
        Tests = Kind switch
        {
            "YesNo" => [new("yes", As, node.Text("yes"), node.Text("no"), []), new("no", null, node.Text("no"), node.Text("yes"), [])],
            "Choice" => [.. node.Mapping("words").Entries().Select(w => TestDraft.Of(w.Key, (YamlMappingNode)w.Value))],
            _ => [],
        };
    }

    internal string Name { get; }

    internal string Ask { get; }

    internal string By { get; }

    internal string Law { get; }

    internal string As { get; }

    /// <summary>The question's own name in C#, where a rule reads the answer under another because more than the answer decides.</summary>
    internal string Constant { get; }

    internal string Kind { get; }

    internal IReadOnlyList<TestDraft> Tests { get; }

    internal string TestLiterals() => string.Concat(Tests.Select(t =>
        $", new({CSharp.Literal(t.Word)}, {CSharp.Literal(t.Yes)}, {CSharp.Literal(t.No)}{string.Concat(t.Unsettles.Select(u => ", " + CSharp.Literal(u)))})"));
}

/// <summary>An answer's wording as the vocabulary writes it.</summary>
internal sealed record TestDraft(string Word, string? As, string Yes, string No, IReadOnlyList<string> Unsettles)
{
    internal static TestDraft Of(string word, YamlMappingNode node)
    {
        node.OnlyKeys("as", "yes", "no", "unsettles");
        return new(word, node.Text("as"), node.Text("yes"), node.Text("no"), [.. node.Texts("unsettles")]);
    }
}
