using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using DecisionSupport.Explain;

namespace DecisionSupport.Benchmarks;

/// <summary>The library's own share of a cold start: loading rules and law, and the first assessment to JSON, in a process that has done neither.</summary>
internal static class ColdStart
{
    internal static void Print()
    {
        var family = Families.Target;
        var watch = Stopwatch.StartNew();
        var advisor = new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law);
        var loaded = watch.Elapsed.TotalMilliseconds;
        var assessment = advisor.Assess(family);
        var assessed = watch.Elapsed.TotalMilliseconds;
        AssessmentJson.Write(assessment, new ArrayBufferWriter<byte>());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{loaded:0.0} ms loaded, {assessed:0.0} ms assessed, {watch.Elapsed.TotalMilliseconds:0.0} ms written"));
    }
}
