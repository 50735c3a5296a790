using System.Text.Json;

namespace DecisionSupport.Record;

/// <summary>Finds what differs between two assessments of the same situation, and which provision it comes from.</summary>
internal sealed class ReplayDifference(JsonElement before, JsonElement after)
{
    // What is compared piece by piece, and not as a whole.
    private static readonly string[] OwnSections = ["children", "provisions", "authorities", "ruleSet"];
    private static readonly string[] Roots = ["conclusion", "bar"];
    private static readonly string[] OwnOfChild = ["tiers", "conclusions", "recommended"];

    internal Replay Of(RuleSetMark recorded, RuleSetMark now)
    {
        var children = Pairs(before.GetProperty("children"), after.GetProperty("children"), c => Text(c, "id")).ToList();
        var conclusions = children.SelectMany(Conclusions).OrderByDescending(c => c.IsCause).ToList();
        return new Replay(
            recorded,
            now,
            Same: false,
            [.. children.SelectMany(child => Gateways(child, conclusions))],
            conclusions,
            [.. Changed("provisions").Concat(Changed("authorities")).Order(StringComparer.Ordinal)],
            [.. Elsewhere("", before, after, OwnSections), .. children.Where(c => c.Before is not null && c.After is not null)
                .SelectMany(c => Elsewhere($"/children/{c.Key}", c.Before!.Value, c.After!.Value, OwnOfChild))]);
    }

    private static IEnumerable<ChangedConclusion> Conclusions(Pair child)
    {
        var changed = Pairs(List(child.Before, "conclusions"), List(child.After, "conclusions"), Key).Where(IsOther).ToList();
        var keys = changed.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return changed.Select(pair => new ChangedConclusion(
            child.Key,
            Text(pair.Either, "provision"),
            Text(pair.Either, "subject"),
            TextOrNull(pair.Before, "truth"),
            TextOrNull(pair.After, "truth"),
            IsCause: pair.Before is null || pair.After is null || !Shape(pair.Before.Value).SequenceEqual(Shape(pair.After.Value), StringComparer.Ordinal) || !ReliesOn(pair.Either).Any(keys.Contains)));
    }

    private static IEnumerable<ChangedGateway> Gateways(Pair child, List<ChangedConclusion> conclusions)
    {
        var trees = List(child.After, "conclusions").Concat(List(child.Before, "conclusions")).GroupBy(Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var causes = conclusions.Where(c => c.IsCause && c.Child == child.Key).ToLookup(c => $"{c.Provision} {c.Subject}", c => c.Provision, StringComparer.Ordinal);
        foreach (var pair in Pairs(InTiers(child.Before), InTiers(child.After), g => Text(g, "id")).Where(IsOther))
        {
            var roots = Roots.Select(name => pair.Either.GetProperty(name)).Where(c => c.ValueKind == JsonValueKind.Object).Select(Key);
            yield return new ChangedGateway(
                child.Key,
                pair.Key,
                TextOrNull(pair.Before, "says"),
                TextOrNull(pair.After, "says"),
                [.. Behind(roots, trees).SelectMany(key => causes[key]).Distinct(StringComparer.Ordinal)]);
        }
    }

    /// <summary>The conclusions on which some rest, themselves included.</summary>
    private static List<string> Behind(IEnumerable<string> keys, Dictionary<string, JsonElement> trees)
    {
        var found = new List<string>();
        var open = new Queue<string>(keys);
        while (open.TryDequeue(out var key))
        {
            if (!found.Contains(key) && trees.TryGetValue(key, out var tree))
            {
                found.Add(key);
                ReliesOn(tree).ToList().ForEach(open.Enqueue);
            }
        }

        return found;
    }

    private IEnumerable<string> Changed(string section) => Pairs(before.GetProperty(section), after.GetProperty(section), x => Text(x, "id")).Where(IsOther).Select(p => p.Key);

    private static IEnumerable<string> Elsewhere(string at, JsonElement one, JsonElement other, string[] own) =>
        one.EnumerateObject().Concat(other.EnumerateObject()).Select(m => m.Name).Distinct(StringComparer.Ordinal)
            .Where(name => !own.Contains(name))
            .Where(name => !(one.TryGetProperty(name, out var x) && other.TryGetProperty(name, out var y) && JsonElement.DeepEquals(x, y)))
            .Select(name => $"{at}/{name}");

    /// <summary>What a conclusion is made of, without its truths and answers.</summary>
    private static IEnumerable<string> Shape(JsonElement tree)
    {
        if (tree.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in tree.EnumerateObject())
            {
                if (member.Name is "kind" or "label" or "path" or "test" or "provision" or "quantifier")
                {
                    yield return member.Value.ToString();
                }

                foreach (var inner in Shape(member.Value))
                {
                    yield return inner;
                }
            }
        }
        else if (tree.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in tree.EnumerateArray().SelectMany(Shape))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<string> ReliesOn(JsonElement tree) => tree.ValueKind switch
    {
        JsonValueKind.Object when TextOrNull(tree, "kind") == "relies-on" => [Key(tree)],
        JsonValueKind.Object => tree.EnumerateObject().SelectMany(m => ReliesOn(m.Value)),
        JsonValueKind.Array => tree.EnumerateArray().SelectMany(ReliesOn),
        _ => [],
    };

    private static IEnumerable<JsonElement> InTiers(JsonElement? child) => List(child, "tiers").SelectMany(tier => tier.GetProperty("gateways").EnumerateArray());

    private static List<JsonElement> List(JsonElement? parent, string name) => parent is { } known ? [.. known.GetProperty(name).EnumerateArray()] : [];

    private static IEnumerable<Pair> Pairs(JsonElement one, JsonElement other, Func<JsonElement, string> key) => Pairs(one.EnumerateArray(), other.EnumerateArray(), key);

    private static IEnumerable<Pair> Pairs(IEnumerable<JsonElement> one, IEnumerable<JsonElement> other, Func<JsonElement, string> key)
    {
        var (left, right) = (ByKey(one, key), ByKey(other, key));
        return left.Keys.Concat(right.Keys).Distinct(StringComparer.Ordinal)
            .Select(k => new Pair(k, left.TryGetValue(k, out var x) ? x : null, right.TryGetValue(k, out var y) ? y : null));
    }

    private static Dictionary<string, JsonElement> ByKey(IEnumerable<JsonElement> items, Func<JsonElement, string> key) =>
        items.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static bool IsOther(Pair pair) => pair.Before is null || pair.After is null || !JsonElement.DeepEquals(pair.Before.Value, pair.After.Value);

    private static string Key(JsonElement conclusion) => $"{Text(conclusion, "provision")} {Text(conclusion, "subject")}";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string? TextOrNull(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private sealed record Pair(string Key, JsonElement? Before, JsonElement? After)
    {
        internal JsonElement Either => After ?? Before!.Value;
    }
}
