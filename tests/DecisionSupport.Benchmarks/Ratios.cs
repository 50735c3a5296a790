using System.Buffers;
using System.Diagnostics;
using System.Globalization;

namespace DecisionSupport.Benchmarks;

/// <summary>Everybody measured turn by turn in short rounds, so that a machine that others use slows all of them alike; of each round only the ratio is kept.</summary>
internal static class Ratios
{
    private const int Rounds = 31;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(60);
    private static readonly ArrayBufferWriter<byte> Bytes = new(8_000_000);

    internal static void Print()
    {
        Print("target family, in full to JSON", Families.Target, InFull);
        Print("target family, every gateway with its reasoning", Families.Target, Assessed);
        Print("target family, conclusions alone", Families.Target, Alone);
        foreach (var answers in new[] { 10, 100, 300, 1_000 })
        {
            Print($"{answers} answers, conclusions alone", Families.OfAnswers(answers), Alone);
        }
    }

    private static void Print(string what, FamilySituation family, Action<Contender, FamilySituation> act)
    {
        Say($"{what}: {family.Children.Count} children, {family.Adults.Count} adults, {Families.Answers(family)} answers");
        var turns = Contenders.All.Select(by => new Meter(by, () => act(by, family))).ToList();
        turns.ForEach(turn => turn.WarmUp());
        for (var round = 0; round < Rounds; round++)
        {
            turns.ForEach(turn => turn.Take());
        }

        foreach (var turn in turns)
        {
            var (times, ratios) = (Spread.Of(turn.Times), Spread.Of(turn.Times.Zip(turns[0].Times, (mine, straight) => mine / straight)));
            Say($"  {turn.By,-14} {times.Median,10:0.0} us ({times.Min:0.0} to {times.Max:0.0})   x {ratios.Median:0.00} ({ratios.Min:0.00} to {ratios.Max:0.00})   {turn.Allocated / 1024.0,8:0.0} KiB");
        }
    }

    private static void InFull(Contender by, FamilySituation family)
    {
        Bytes.ResetWrittenCount();
        by.Json(family, Bytes);
    }

    private static void Assessed(Contender by, FamilySituation family) => by.Assess(family);

    private static void Alone(Contender by, FamilySituation family) => by.Conclude(family);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Measures one contender, a turn at a time.</summary>
    private sealed class Meter(Contender by, Action act)
    {
        private int repeats = 1;

        internal Contender By { get; } = by;

        internal List<double> Times { get; } = [];

        internal long Allocated { get; private set; }

        /// <summary>Runs until the code is compiled for good, and finds how often it must run to fill a turn.</summary>
        internal void WarmUp()
        {
            var watch = Stopwatch.StartNew();
            var runs = 0;
            while (watch.Elapsed < TimeSpan.FromSeconds(2) || runs < 100)
            {
                act();
                runs++;
            }

            repeats = Math.Max(1, (int)(runs * (Turn / watch.Elapsed)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            act();
            Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        internal void Take()
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < repeats; i++)
            {
                act();
            }

            Times.Add(watch.Elapsed.TotalMicroseconds / repeats);
        }
    }
}

/// <summary>Least, middle and most of several measurements.</summary>
internal readonly record struct Spread(double Min, double Median, double Max)
{
    internal static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new(sorted[0], sorted[sorted.Length / 2], sorted[^1]);
    }
}
