using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using DecisionSupport.Explain;
using DecisionSupport.Rules;

namespace DecisionSupport.Benchmarks;

/// <summary>Many families one after the other by the whole law, on one thread and on two: children in a second, and what is left in memory.</summary>
internal static class Batch
{
    private const int Corpus = 500;
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    internal static void Print(int children)
    {
        var families = Families.Corpus(Corpus).Append(Families.Target).ToArray();
        foreach (var threads in new[] { 1, 2 })
        {
            Say("every gateway with its reasoning", families, children, threads, (family, _) => Advisor.Assess(family));
            Say("in full to JSON", families, children, threads, (family, bytes) => AssessmentJson.Write(Advisor.Assess(family), bytes));
        }
    }

    private static void Say(string what, FamilySituation[] families, int children, int threads, Action<FamilySituation, ArrayBufferWriter<byte>> act)
    {
        Run(families, children / 10, threads, act);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        Run(families, children, threads, act);
        var rate = children / watch.Elapsed.TotalSeconds;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{threads} threads: {children} children, {what}, in {watch.Elapsed.TotalSeconds:0.0} s, {rate:0} a second; 400,000 children would take {400_000 / rate:0} s; {kept / 1024} KiB more in memory than before"));
    }

    private static void Run(FamilySituation[] families, int children, int threads, Action<FamilySituation, ArrayBufferWriter<byte>> act)
    {
        var done = 0;
        var next = -1;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            var bytes = new ArrayBufferWriter<byte>(4_000_000);
            while (Volatile.Read(ref done) < children)
            {
                var family = families[(uint)Interlocked.Increment(ref next) % families.Length];
                bytes.ResetWrittenCount();
                act(family, bytes);
                Interlocked.Add(ref done, family.Children.Count);
            }
        });
    }
}
