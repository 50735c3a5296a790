using System.Buffers;
using System.Diagnostics;
using System.Globalization;

namespace DecisionSupport.Benchmarks;

/// <summary>Many families one after the other, on one thread and on two: children in a second, and what is left in memory.</summary>
internal static class Batch
{
    private const int Corpus = 500;

    internal static void Print(int children)
    {
        var families = Families.Corpus(Corpus).Append(Families.Target).ToArray();
        foreach (var threads in new[] { 1, 2 })
        {
            Run(families, children / 10, threads);
            Say(families, children, threads);
        }
    }

    private static void Say(FamilySituation[] families, int children, int threads)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        Run(families, children, threads);
        var rate = children / watch.Elapsed.TotalSeconds;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{threads} threads: {children} children in full to JSON in {watch.Elapsed.TotalSeconds:0.0} s, {rate:0} a second; 400,000 children would take {400_000 / rate:0} s; {kept / 1024} KiB more in memory than before"));
    }

    private static void Run(FamilySituation[] families, int children, int threads)
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
                Contender.Engine.Json(family, bytes);
                Interlocked.Add(ref done, family.Children.Count);
            }
        });
    }
}
