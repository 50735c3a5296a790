using System.Text;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Authoring;

/// <summary>Compiles the vocabulary into questions, and into the properties that rules read.</summary>
internal static class VocabularyCompiler
{
    private static readonly string[] Subjects = ["Adult", "Child", "Person", "ParentalResponsibilitySource", "Order", "Concern", "Service", "Need"];

    private static readonly string[] Sections = [.. Subjects, "Lists", "OrderKinds", "ParentalResponsibilitySourceKinds", "NeedKinds"];

    /// <summary>Compiles the files as one vocabulary: a section that several files have goes on in the order of the files.</summary>
    internal static string Compile(IReadOnlyList<(string Name, YamlMappingNode Root)> files)
    {
        files.ToList().ForEach(file => Sources.Naming(file.Name, () => file.Root.OnlyKeys(Sections)));
        var code = new StringBuilder(CSharp.Header).Append("namespace DecisionSupport.Model;\n");
        foreach (var subject in Subjects)
        {
            var questions = Section(files, subject, (key, node) => new QuestionDraft(subject, key, (YamlMappingNode)node));
            RefuseTwice(subject, questions);
            AppendQuestions(code, subject, questions);
            AppendView(code, subject, questions);
        }

        AppendLists(code, files);
        AppendKinds(code, "OrderKind", "a kind of order, or of emergency power", files);
        AppendKinds(code, "ParentalResponsibilitySourceKind", "a way of holding parental responsibility", files);
        AppendKinds(code, "NeedKind", "a kind of need", files);
        return code.ToString();
    }

    private static List<T> Section<T>(IReadOnlyList<(string Name, YamlMappingNode Root)> files, string section, Func<string, YamlNode, T> read) =>
        [.. files.Where(file => file.Root.Find(section) is not null)
            .SelectMany(file => Sources.Naming(file.Name, () => file.Root.Mapping(section).Entries().Select(e => read(e.Key, e.Value)).ToList()))];

    private static void RefuseTwice(string subject, List<QuestionDraft> questions)
    {
        var twice = questions.GroupBy(q => q.Name, StringComparer.Ordinal).Concat(questions.GroupBy(q => q.Constant, StringComparer.Ordinal)).Where(g => g.Count() > 1).Select(g => g.Key).Distinct().ToList();
        if (twice.Count > 0)
        {
            throw new AuthoringException($"{subject}: asked twice: {string.Join(", ", twice)}. State each question once, in one file of the vocabulary.");
        }
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

    private static void AppendLists(StringBuilder code, IReadOnlyList<(string Name, YamlMappingNode Root)> files)
    {
        code.Append("\npublic static partial class Vocabulary\n{\n    private static readonly Question[] CompleteQuestions =\n    [\n");
        foreach (var (key, q) in Section(files, "Lists", (key, node) => (key, new QuestionDraft("Child", key + "-complete", (YamlMappingNode)node))))
        {
            var subject = key == "parental-responsibility" ? "Person" : "Child";
            code.Append($"        new(SubjectKind.{subject}, -1, {CSharp.Literal(q.Name)}, AnswerKind.YesNo, {CSharp.Literal(q.Ask)}, {CSharp.Literal(q.By)}, {CSharp.Literal(q.Law)}{q.TestLiterals()}),\n");
        }

        code.Append("    ];\n}\n");
    }

    private static void AppendKinds(StringBuilder code, string type, string summary, IReadOnlyList<(string Name, YamlMappingNode Root)> files)
    {
        var all = Section(files, type + "s", (key, node) => (Key: key, Name: ((YamlScalarNode)node).Value!));
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
