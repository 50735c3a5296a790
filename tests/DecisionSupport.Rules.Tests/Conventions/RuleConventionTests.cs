using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using DecisionSupport.Inference;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>How a rule is written.</summary>
public sealed partial class RuleConventionTests
{
    private static readonly Assembly Rules = typeof(ChildrenAct).Assembly;

    [Fact]
    public void Every_rule_is_sealed_and_listed_once()
    {
        var written = Rules.GetTypes().Where(t => t.Name.EndsWith("Rule", StringComparison.Ordinal)).ToList();

        written.Should().OnlyContain(t => t.IsSealed);
        ChildrenAct.Rules.Rules.Select(r => r.Name).Should().BeEquivalentTo(written.Select(t => t.FullName)).And.OnlyHaveUniqueItems();
        ChildrenAct.Declarations.Should().HaveCount(written.Count);
    }

    [Fact]
    public void Every_conclusion_is_sealed_and_concluded_by_the_rule_named_for_it() =>
        ChildrenAct.Rules.Rules.Select(r => (r.Name, r.YieldedType)).Should()
            .BeEquivalentTo(RuleBook.ConclusionTypes.Select(t => (t.FullName + "Rule", t)))
            .And.OnlyContain(r => r.YieldedType.IsSealed);

    [Fact]
    public void Every_conclusion_states_a_provision_of_its_own_that_has_data() =>
        RuleBook.Encoded.Should().OnlyHaveUniqueItems().And.OnlyContain(id => ChildrenAct.Law.Has(id));

    [Fact]
    public void A_case_with_something_of_every_kind_reaches_every_conclusion() =>
        RuleBook.Conclusions.Select(c => c.GetType()).Distinct().Should().BeEquivalentTo(RuleBook.ConclusionTypes);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_rule_file_is_short_and_names_its_conclusion(string file)
    {
        var lines = File.ReadAllLines(Repository.PathOf("rules", file));

        lines.Length.Should().BeLessThanOrEqualTo(60);
        lines.Should().Contain(l => Regex.IsMatch(l, $@"class {Path.GetFileNameWithoutExtension(file)}\("));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_rule_tests_absence_or_has_an_effect(string file) =>
        Verbs().IsMatch(File.ReadAllText(Repository.PathOf("rules", file))).Should().BeFalse("Not, Exists, All and Do have no place in a rule about people");

    [Fact]
    public void Nothing_that_is_concluded_holds_code_or_a_sequence_still_to_be_read()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var kept = RuleBook.Conclusions.SelectMany(c => Kept(c, seen)).Where(IsDeferred).Select(o => o.GetType().Name);

        kept.Should().BeEmpty();
        seen.Should().HaveCountGreaterThan(RuleBook.Conclusions.Count);
    }

    public static TheoryData<string> Files()
    {
        var root = Repository.PathOf("rules");
        var files = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(root, file);
            if (path.Contains(Path.DirectorySeparatorChar) && !path.StartsWith("Generated", StringComparison.Ordinal) && !path.StartsWith("obj", StringComparison.Ordinal))
            {
                files.Add(path);
            }
        }

        return files;
    }

    [GeneratedRegex(@"\.\s*(Not|Exists|All|Do|Undo)\s*[<(]")]
    private static partial Regex Verbs();

    private static bool IsDeferred(object kept) =>
        kept is Delegate || (kept is IEnumerable and not (string or Array or IList or IDictionary));

    /// <summary>Everything reachable through the fields of what the project itself declares.</summary>
    private static IEnumerable<object> Kept(object from, HashSet<object> seen)
    {
        if (!seen.Add(from) || from is string or Type)
        {
            yield break;
        }

        yield return from;
        var inner = from is Array array ? array.Cast<object?>() : Declared(from.GetType()) ? FieldsOf(from) : [];
        foreach (var kept in inner.OfType<object>().Where(o => !o.GetType().IsPrimitive).SelectMany(o => Kept(o, seen)))
        {
            yield return kept;
        }
    }

    private static bool Declared(Type type) => type.Assembly == Rules || type.Assembly == typeof(Conclusion).Assembly;

    private static IEnumerable<object?> FieldsOf(object of)
    {
        for (var type = of.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field.GetValue(of);
            }
        }
    }
}
