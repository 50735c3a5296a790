using System.Xml.Linq;

namespace DecisionSupport.Tests.Conventions;

/// <summary>Dependencies run one way: the model knows nothing, the engine knows no law, rules see no core, and YAML is known to those who read what people write, and to nothing that runs.</summary>
public sealed class DependencyDirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["DecisionSupport.Model"] = [],
        ["DecisionSupport.Inference"] = [],
        ["DecisionSupport.Rules"] = ["DecisionSupport.Model", "DecisionSupport.Inference"],
        ["DecisionSupport"] = ["DecisionSupport.Model", "DecisionSupport.Inference"],
        ["DecisionSupport.Formats"] = ["DecisionSupport.Model"],
        ["DecisionSupport.Testing"] = ["DecisionSupport.Model", "DecisionSupport.Inference", "DecisionSupport", "DecisionSupport.Formats"],
        ["DecisionSupport.Training"] = ["DecisionSupport.Model", "DecisionSupport", "DecisionSupport.Formats"],
        ["DecisionSupport.DependencyInjection"] = ["DecisionSupport", "DecisionSupport.Rules"],
        ["DecisionSupport.Authoring"] = [],
        // The rule book reads shapes from conclusions and rows from truth tables: it sees no rule, and only the tool hands it the rules.
        ["DecisionSupport.RuleBook"] = ["DecisionSupport.Model", "DecisionSupport", "DecisionSupport.Testing"],
        ["DecisionSupport.Cli"] = ["DecisionSupport", "DecisionSupport.Formats", "DecisionSupport.Rules", "DecisionSupport.RuleBook", "DecisionSupport.Testing", "DecisionSupport.Training"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["DecisionSupport.Inference"] = ["NRules"],
        ["DecisionSupport.Formats"] = ["YamlDotNet"],
        ["DecisionSupport.Authoring"] = ["YamlDotNet"],
        ["DecisionSupport.Testing"] = ["YamlDotNet"],
        // What the vectors and examples expect, and the coverage list.
        ["DecisionSupport.RuleBook"] = ["YamlDotNet"],
        ["DecisionSupport.DependencyInjection"] = ["Microsoft.Extensions.DependencyInjection.Abstractions"],
        ["DecisionSupport.Cli"] = ["System.CommandLine", "Spectre.Console"],
    };

    public static TheoryData<string> Projects()
    {
        var projects = new TheoryData<string>();
        foreach (var path in ProjectFiles())
        {
            projects.Add(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));
        }

        return projects;
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        var (name, references, packages) = Read(Path.Combine(Repository.Root, project));

        Allowed.Should().ContainKey(name, "every project has its place in the dependency order: add it here with a reason");
        references.Should().BeSubsetOf(Allowed[name]);
        packages.Should().BeSubsetOf(AllowedPackages.GetValueOrDefault(name, []));
    }

    [Fact]
    public void Every_project_of_src_and_rules_is_read() => ProjectFiles().Should().HaveCountGreaterThan(6);

    private static IEnumerable<string> ProjectFiles() =>
        new[] { "src", "rules" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);

    private static (string Name, string[] References, string[] Packages) Read(string file)
    {
        var project = XDocument.Load(file);
        return (
            Path.GetFileNameWithoutExtension(file),
            [.. project.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))],
            [.. project.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value)]);
    }
}
