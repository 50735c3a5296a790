using System.Runtime.InteropServices;
using System.Text.Json;
using DecisionSupport.MissingFacts;
using DecisionSupport.Rules;

// What this library says of each partial situation, what its reasoning names, and how fast: read by tests/peers, which counts every engine alike.
var (said, named, awaited) = (new char[PartialSituation.Count], new int[PartialSituation.Count], new int[PartialSituation.Count]);
foreach (var situation in PartialSituation.All)
{
    var family = Family.Of(situation);
    var gateway = Library.Assess(family);
    var answer = Library.Of(gateway);
    if (Library.Of(Library.Conclude(family)) != answer)
    {
        Console.Error.WriteLine($"Situation {situation.Number}: the rules towards the conclusion do not say what all the rules say.");
        return 1;
    }

    said[situation.Number] = (char)answer;
    named[situation.Number] = answer == Said.NotDecidable ? 0 : Named.Reasons(gateway.Bar!.Holds);
    awaited[situation.Number] = answer == Said.NotDecidable ? Named.Awaited(gateway.Open) : 0;
}

Console.WriteLine(JsonSerializer.Serialize(new
{
    runtime = RuntimeInformation.FrameworkDescription,
    version = ChildrenAct.Law.Version,
    gateways = ChildrenAct.Law.Ladder.Gateways.Count(g => g.NotEncoded is null),
    rules = Library.Whole.Rules.Rules.Count,
    rulesTowards = Library.Towards.Rules.Rules.Count,
    said = new string(said),
    named,
    awaited,
    speed = args.Contains("--no-speed") ? [] : Speed.Measure(),
}, JsonSerializerOptions.Web));
return 0;
