using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Running;
using DecisionSupport.Benchmarks;

switch (args.FirstOrDefault())
{
    case "start":
        ColdStart.Print();
        return 0;
    case "batch":
        Batch.Print(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20_000);
        return 0;
}

if (!Agreement.On(Families.Corpus(2_000).Append(Families.Target)))
{
    return 1;
}

if (args.FirstOrDefault() == "ratios")
{
    Ratios.Print();
    return 0;
}

return Measured.Run(args);

/// <summary>Kept apart, so that a start or a batch does not load BenchmarkDotNet.</summary>
internal static class Measured
{
    // In this process: a generated project would be built with this repository's settings, and with one engine.
    internal static int Run(string[] args)
    {
        var config = DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default);
        return BenchmarkSwitcher.FromAssembly(typeof(Measured).Assembly).Run([.. args, "--inProcess"], config).Any() ? 0 : 1;
    }
}
