using System.Diagnostics;
using System.Globalization;
using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.Testing;

namespace DecisionSupport.Cli;

/// <summary>What <c>verify</c> is asked to do.</summary>
/// <param name="Provisions">The provisions, or what their ids begin with; none for all.</param>
/// <param name="Tables">The truth tables.</param>
/// <param name="Families">How many generated families to read.</param>
/// <param name="Sample">The most combinations of one table or rule; null for the usual bounds.</param>
/// <param name="Checks">The checks to run.</param>
internal sealed record VerifyOrder(IReadOnlyList<string> Provisions, IReadOnlyList<TruthTable> Tables, int Families, int? Sample, IReadOnlySet<string> Checks);

/// <summary>Runs the checks one after another, and says on standard error how far it is.</summary>
internal sealed class VerifyWork(VerifyOrder order, ToolIo io)
{
    /// <summary>The most combinations of one rule's answers that are all tried, unless told otherwise.</summary>
    internal const int Completions = 2_000;

    /// <summary>How many families each relation is tried on, at the most.</summary>
    private const int MostRelated = 500;

    /// <summary>How many families are given further answers, at the most: each is assessed several times over.</summary>
    private const int MostAnswered = 1_000;

    private readonly Stopwatch whole = Stopwatch.StartNew();

    internal RuleVerification Run()
    {
        var provisions = Chosen();
        io.Error.WriteLine($"Verifying {provisions?.Count ?? ChildrenAct.Rules.Rules.Count} rules over {order.Tables.Count} truth tables and {order.Families} generated families. This takes a while.");
        var found = new RuleVerification(new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law), provisions) { Reported = order.Checks };
        Step(order.Tables.Count > 0 && Asks(VerifyChecks.Tables), "truth tables", () => found.Run(order.Tables, order.Sample ?? TruthTableRunner.MostRows));
        Step(Asks(VerifyChecks.Reach) || Asks(VerifyChecks.Conflicts), "reach and conflicts", () => found.Generate(order.Families));
        Step(Asks(VerifyChecks.Supervaluation) || Asks(VerifyChecks.Monotonicity), "completions of each rule", () => found.Complete(order.Sample ?? Completions));
        Step(Asks(VerifyChecks.Monotonicity) && provisions is null, "later answers", () => found.Try(Math.Min(order.Families, MostAnswered)));
        Step(Asks(VerifyChecks.McDc), "vectors (MC/DC)", () => found.Cover());
        Step(Asks(VerifyChecks.Metamorphic) && provisions is null, "relations", () => found.Relate(Math.Min(order.Families, MostRelated)));
        return found;
    }

    private bool Asks(string check) => order.Checks.Contains(check);

    private void Step(bool asked, string name, Action work)
    {
        if (!asked)
        {
            return;
        }

        work();
        io.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: done, {whole.Elapsed.TotalSeconds:F0} s so far."));
    }

    /// <summary>The provisions that have a rule and are asked for; null for all.</summary>
    private List<string>? Chosen()
    {
        if (order.Provisions.Count == 0)
        {
            return null;
        }

        var all = ChildrenAct.Rules.Rules.Select(r => Conclusion.ProvisionOf(r.YieldedType)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var unknown = order.Provisions.Where(asked => !all.Exists(p => IsWithin(p, asked))).ToList();
        return unknown.Count == 0
            ? [.. all.Where(p => order.Provisions.Any(asked => IsWithin(p, asked)))]
            : throw ToolException.BadUsage([.. unknown.Select(asked => $"No rule states '{asked}'.{(Nearest.To(asked, all) is { } meant ? $" Did you mean '{meant}'?" : "")} Name a provision such as CA1989/s20/7, or what several begin with, such as CA1989/s20.")]);
    }

    private static bool IsWithin(string provision, string asked) =>
        provision.StartsWith(asked, StringComparison.Ordinal) && (provision.Length == asked.Length || provision[asked.Length] == '/' || asked.EndsWith('/'));
}
