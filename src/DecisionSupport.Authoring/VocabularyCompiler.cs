using System.Text;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Authoring;

/// <summary>Compiles the vocabulary into questions, and into the properties that rules read.</summary>
internal static class VocabularyCompiler
{
    private static readonly string[] Subjects = ["Adult", "Child", "Person", "ParentalResponsibilitySource", "Order", "Concern", "Service"];

    internal static string Compile(YamlMappingNode vocabulary)
    {
        var code = new StringBuilder(CSharp.Header).Append("namespace DecisionSupport.Model;\n");
        foreach (var subject in Subjects)
        {
            var questions = vocabulary.Mapping(subject).Entries().Select(e => new QuestionDraft(subject, e.Key, (YamlMappingNode)e.Value)).ToList();
            AppendQuestions(code, subject, questions);
            AppendView(code, subject, questions);
        }

        AppendLists(code, vocabulary.Mapping("Lists"));
        AppendKinds(code, "OrderKind", "a kind of order, or of emergency power", vocabulary.Mapping("OrderKinds"));
        AppendKinds(code, "ParentalResponsibilitySourceKind", "a way of holding parental responsibility", vocabulary.Mapping("ParentalResponsibilitySourceKinds"));
        return code.ToString();
    }

    private static void AppendQuestions(StringBuilder code, string subject, List<QuestionDraft> questions)
    {
        code.Append($"\n/// <summary>The questions asked of {Article(subject)}.</summary>\npublic static partial class {subject}Questions\n{{\n");
        for (var i = 0; i < questions.Count; i++)
        {
            var q = questions[i];
            code.Append($"    /// <summary>{CSharp.Xml(q.Ask)}</summary>\n");
            code.Append($"    public static readonly Question {q.Constant} = new(SubjectKind.{subject}, {i}, {CSharp.Literal(q.Name)}, AnswerKind.{q.Kind}, ");
            code.Append($"{CSharp.Literal(q.Ask)}, {CSharp.Literal(q.By)}, {CSharp.Literal(q.Law)}{q.TestLiterals()});\n\n");
        }

        code.Append($"    /// <summary>Every question, in the order of the vocabulary.</summary>\n    public static readonly IReadOnlyList<Question> All = [{string.Join(", ", questions.Select(q => q.Constant))}];\n}}\n");
    }

    private static void AppendView(StringBuilder code, string subject, List<QuestionDraft> questions)
    {
        if (subject is "Adult")
        {
            return;
        }

        code.Append($"\npublic sealed partial class {subject}\n{{\n");
        var slot = 0;
        foreach (var q in questions)
        {
            for (var word = 0; word < q.Tests.Count; word++)
            {
                var test = q.Tests[word];
                if (test.As is null)
                {
                    continue;
                }

                code.Append($"    /// <summary>Whether {CSharp.Xml(test.Yes)}.</summary>\n    /// <remarks>{CSharp.Xml(q.Ask)} ({CSharp.Xml(q.Law)}.)</remarks>\n");
                code.Append($"    public Proposition {test.As} => Says({slot++}, {subject}Questions.{q.Constant}, {word});\n\n");
            }
        }

        code.Append($"    private const int TestCount = {slot};\n}}\n");
    }

    private static void AppendLists(StringBuilder code, YamlMappingNode lists)
    {
        code.Append("\npublic static partial class Vocabulary\n{\n    private static readonly Question[] CompleteQuestions =\n    [\n");
        foreach (var (key, value) in lists.Entries())
        {
            var q = new QuestionDraft("Child", key + "-complete", (YamlMappingNode)value);
            var subject = key == "parental-responsibility" ? "Person" : "Child";
            code.Append($"        new(SubjectKind.{subject}, -1, {CSharp.Literal(q.Name)}, AnswerKind.YesNo, {CSharp.Literal(q.Ask)}, {CSharp.Literal(q.By)}, {CSharp.Literal(q.Law)}{q.TestLiterals()}),\n");
        }

        code.Append("    ];\n}\n");
    }

    private static void AppendKinds(StringBuilder code, string type, string summary, YamlMappingNode kinds)
    {
        var all = kinds.Entries().Select(e => (e.Key, Name: ((YamlScalarNode)e.Value).Value!)).ToList();
        code.Append($"\n/// <summary>What sort: {summary}.</summary>\npublic enum {type}\n{{\n");
        foreach (var (key, name) in all)
        {
            code.Append($"    /// <summary>{CSharp.Xml(char.ToUpperInvariant(name[0]) + name[1..])}.</summary>\n    {CSharp.Pascal(key)},\n\n");
        }

        code.Append($"}}\n\n/// <summary>How each {type} is spelt in a case file and said to a reader.</summary>\npublic static class {type}s\n{{\n");
        code.Append($"    private static readonly string[] Spellings = {CSharp.Literals(all.Select(k => k.Key))};\n\n");
        code.Append($"    private static readonly string[] Names = {CSharp.Literals(all.Select(k => k.Name))};\n\n");
        code.Append($"    /// <summary>Every spelling, in the order of the kinds.</summary>\n    public static IReadOnlyList<string> All => Spellings;\n\n");
        code.Append($"    /// <summary>How it is spelt in a case file.</summary>\n    public static string Spell({type} kind) => Spellings[(int)kind];\n\n");
        code.Append($"    /// <summary>How it is said to a reader.</summary>\n    public static string Name({type} kind) => Names[(int)kind];\n\n");
        code.Append($"    /// <summary>Reads a spelling; false where there is none such.</summary>\n    public static bool TryRead(string spelling, out {type} kind)\n    {{\n        var index = Array.IndexOf(Spellings, spelling);\n        kind = ({type})Math.Max(index, 0);\n        return index >= 0;\n    }}\n}}\n");
    }

    private static string Article(string subject) => subject switch
    {
        "Adult" => "an adult",
        "Order" => "an order",
        "ParentalResponsibilitySource" => "a source of parental responsibility",
        _ => "a " + subject.ToLowerInvariant(),
    };
}
