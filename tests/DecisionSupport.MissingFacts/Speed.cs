using System.Buffers;
using System.Diagnostics;
using DecisionSupport.Explain;

namespace DecisionSupport.MissingFacts;

/// <summary>Evaluations a second on one thread, of the clock and of the processor's time.</summary>
/// <param name="What">What an evaluation does.</param>
/// <param name="Explained">Whether it gives its reasoning.</param>
/// <param name="Situations">How many situations a repetition evaluates.</param>
/// <param name="PerSecond">A value for each repetition, by the clock.</param>
/// <param name="PerProcessorSecond">A value for each repetition, by the time that the processor spent on this program.</param>
internal sealed record Speed(string What, bool Explained, int Situations, double[] PerSecond, double[] PerProcessorSecond)
{
    private const int WarmUp = 4;
    private const int Repetitions = 5;
    private static readonly ArrayBufferWriter<byte> Bytes = new(4_000_000);

    internal static IReadOnlyList<Speed> Measure()
    {
        // Ten and three have no common divisor, so that every tenth situation has all facts in all ways; the peers are given the same.
        FamilySituation[] families = [.. PartialSituation.All.Where(s => s.Number % 10 == 0).Select(Family.Of)];
        return
        [
            Of("rules towards the conclusion: its status", false, families, family => (int)Library.Of(Library.Conclude(family))),
            Of("rules towards the conclusion: its status, the facts that decide it or are awaited", true, families, Explain),
            Of("every gateway, with all reasoning", true, families, family => (int)Library.Of(Library.Assess(family))),
            Of("every gateway, with all reasoning, written as JSON", true, families, Write),
        ];
    }

    private static int Explain(FamilySituation family)
    {
        var concluded = Library.Conclude(family);
        return concluded.Bar.Truth.IsNotKnown ? Named.Awaited(Named.Open(concluded.Bar)) : Named.Reasons(concluded.Bar);
    }

    private static int Write(FamilySituation family)
    {
        Bytes.ResetWrittenCount();
        AssessmentJson.Write(Library.Whole.Assess(family), Bytes);
        return Bytes.WrittenCount;
    }

    private static Speed Of(string what, bool explained, FamilySituation[] families, Func<FamilySituation, int> evaluate)
    {
        var runs = Enumerable.Range(0, WarmUp + Repetitions).Select(_ => Run(families, evaluate)).Skip(WarmUp).ToList();
        return new(what, explained, families.Length, [.. runs.Select(r => r.Clock)], [.. runs.Select(r => r.Processor)]);
    }

    private static (double Clock, double Processor) Run(FamilySituation[] families, Func<FamilySituation, int> evaluate)
    {
        using var process = Process.GetCurrentProcess();
        var (spent, watch, read) = (process.TotalProcessorTime, Stopwatch.StartNew(), 0L);
        foreach (var family in families)
        {
            read += evaluate(family);
        }

        watch.Stop();
        process.Refresh();
        GC.KeepAlive(read);
        return (families.Length / watch.Elapsed.TotalSeconds, families.Length / (process.TotalProcessorTime - spent).TotalSeconds);
    }
}
