using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DecisionSupport.Tests.Examples;

/// <summary>What the law says of an example, written before it was run: gateway by gateway, for each child, with the reason.</summary>
internal sealed class Expectation
{
    private static readonly IDeserializer Reader = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    public Dictionary<string, Dictionary<string, Expected>> Children { get; set; } = [];

    /// <summary>Cautions that must be among those given for a child, where the law leaves no doubt of them.</summary>
    public Dictionary<string, List<string>> Cautions { get; set; } = [];

    internal static Expectation Read(string path) => Reader.Deserialize<Expectation>(File.ReadAllText(path));
}

/// <summary>What is expected of one gateway for one child.</summary>
internal sealed class Expected
{
    /// <summary>The status, as <see cref="Said"/> spells it.</summary>
    public string Status { get; set; } = "";

    /// <summary>Answers, below the child, that must be among those that the gateway is open on.</summary>
    public List<string> Asks { get; set; } = [];

    /// <summary>Answers, below the child or from the root, on which the reason turns: each must be among those that carry what is said of the gateway or of its bar.</summary>
    public List<string> TurnsOn { get; set; } = [];

    /// <summary>The reason, from the law.</summary>
    public string Because { get; set; } = "";

    /// <summary>Where what is said of a child differs from what is expected, each in one line with the reason and the questions left open.</summary>
    internal IEnumerable<string> Differences(ChildAssessment child, string gateway)
    {
        var actual = child.Gateway(gateway);
        var open = actual.Open.Select(g => g.Path).ToList();
        if (Said(actual) != Status)
        {
            yield return $"{child.Child.Id} {gateway}: expected {Status}, is {Said(actual)}. {Because} Open: {string.Join(", ", open)}.";
        }

        foreach (var asked in Asks.Select(a => $"/children/{child.Child.Id}/{a}").Where(a => !open.Contains(a)))
        {
            yield return $"{child.Child.Id} {gateway}: expected to ask {asked}. Open: {string.Join(", ", open)}.";
        }
    }

    /// <summary>Where what is said of a gateway does not turn on what the reason says that it does, each in one line.</summary>
    internal IEnumerable<string> OtherReasons(ChildAssessment child, string gateway)
    {
        var carrying = child.Gateway(gateway).Carrying().Select(g => g.Path).ToHashSet(StringComparer.Ordinal);
        return TurnsOn.Select(t => t.StartsWith('/') ? t : $"/children/{child.Child.Id}/{t}")
            .Where(path => !carrying.Any(c => Answers(path, c)))
            .Select(path => $"{child.Child.Id} {gateway}: expected to turn on {path}. {Because} It turns on: {string.Join(", ", carrying)}.");
    }

    /// <summary>Whether a path of the case file is the answer: a list with nothing in it answers that it is complete, and a group all that is in it.</summary>
    private static bool Answers(string path, string answer) =>
        answer == path || answer == $"{path}-complete" || answer.StartsWith(path + "/", StringComparison.Ordinal);

    /// <summary>A gateway's status in one phrase; a live one whose bar is not cleared says so.</summary>
    internal static string Said(GatewayAssessment gateway) => gateway.BarNotCleared ? $"{gateway.Status} (bar not cleared)" : gateway.Status.ToString();
}
