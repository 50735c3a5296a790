using DecisionSupport.Testing;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>One verification of the rules, made once and read by several tests.</summary>
internal static class Verified
{
    internal static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    private const int Families = 5_000;

    private static readonly string Folder = Repository.PathOf("tests", "DecisionSupport.Rules.Tests", "TruthTables");

    private static readonly Lazy<RuleVerification> Once = new(() => new RuleVerification(Advisor).Run(Files.Select(Read)).Generate(Families));

    internal static RuleVerification Rules => Once.Value;

    internal static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    internal static TruthTable Read(string file) => TruthTable.Read(File.ReadAllText(Path.Combine(Folder, file)), file);
}
