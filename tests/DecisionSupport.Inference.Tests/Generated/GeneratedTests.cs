using Xunit.Abstractions;

namespace DecisionSupport.Inference.Tests.Generated;

public sealed class GeneratedTests(ITestOutputHelper output)
{
    private const int Cases = 5_000;

    [Fact]
    public void Generated_rules_conclude_what_plain_loops_conclude()
    {
        var random = new Random(1989);
        var tally = new Tally();
        while (tally.Cases < Cases)
        {
            var reference = new Reference(Spec.Some(random));
            if (reference.Order() is null)
                tally.Cycle(Loading(reference.Specs));
            else
                Compare(reference, random, tally);
        }

        output.WriteLine(tally.ToString());
        tally.Assert();
    }

    private static void Compare(Reference reference, Random random, Tally tally)
    {
        var specs = reference.Specs.ToArray();
        var rules = RuleSet.Load(specs.Select(spec => spec.Declare()));
        for (var round = 0; round < 10; round++)
        {
            var given = Given(random);
            var expected = reference.Evaluate(given);
            if (expected is null)
                tally.Collision(() => rules.Evaluate(given));
            else
                tally.Agree(expected, rules.Evaluate(given));
        }
    }

    private static Action Loading(IReadOnlyList<Spec> specs) => () => RuleSet.Load(specs.Select(spec => spec.Declare()));

    private static List<Item> Given(Random random) => [.. Enumerable.Range(0, random.Next(0, 12)).Select(at => One(random, $"{at}"))];

    private static Item One(Random random, string id)
    {
        var (group, kind) = (random.Next(3), random.Next(4));
        return random.Next(3) switch
        {
            0 => new Red { Id = id, Group = group, Kind = kind },
            1 => new Blue { Id = id, Group = group, Kind = kind },
            _ => new Navy { Id = id, Group = group, Kind = kind },
        };
    }
}
