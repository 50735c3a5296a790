namespace DecisionSupport.WhatIf;

/// <summary>Answers to open questions that would together settle a gateway, none of which could be left out.</summary>
/// <param name="Answers">Each question with the answers that would do, in the order of the gateway's questions.</param>
public sealed record DecidingSet(IReadOnlyList<SupposedAnswers> Answers);

/// <summary>A question, and the answers to it any one of which would do.</summary>
/// <param name="Question">The question.</param>
/// <param name="Values">The answers.</param>
public sealed record SupposedAnswers(QuestionOf Question, IReadOnlyList<AnswerValue> Values);

/// <summary>What would settle a gateway that is open: the smallest sets of answers that would make it live, and those that would exclude it or bar it.</summary>
/// <param name="Child">The child's id.</param>
/// <param name="Gateway">The gateway as it is.</param>
/// <param name="Live">The sets that would make it live, with nothing in its way; smallest first.</param>
/// <param name="Closed">The sets that would exclude it, or bar it; smallest first.</param>
/// <param name="LargestTried">The size of the largest sets that were all tried: a larger one is not listed, and may be there.</param>
public sealed record Deciding(string Child, GatewayAssessment Gateway, IReadOnlyList<DecidingSet> Live, IReadOnlyList<DecidingSet> Closed, int LargestTried);

/// <summary>Looks for the smallest sets of answers that would settle a gateway (its prime implicants over the open questions, so far as they are looked for).</summary>
/// <remarks>
/// Each set is tried on the rules themselves, so that what is listed holds; all sets of one size are tried before any of the next, so that what is listed has no smaller
/// one within it. Sets whose answers contradict one another, or what is recorded, are left out.
/// </remarks>
internal sealed class DecidingSearch
{
    private readonly Hypotheses hypotheses;
    private readonly string child;
    private readonly GatewayAssessment gateway;
    private readonly int mostTried;
    private readonly List<Change>[] literals;
    private readonly List<Change[]> live = [];
    private readonly List<Change[]> closed = [];
    private int tried;

    private DecidingSearch(Hypotheses hypotheses, string child, string gateway, int mostTried)
    {
        this.hypotheses = hypotheses;
        this.child = child;
        this.gateway = hypotheses.Gateway(child, gateway);
        this.mostTried = mostTried;
        literals = [.. this.gateway.Open.Select(ground => hypotheses.Question(ground.Path)).Where(q => !hypotheses.IsKnown(q)).Select(Literals).Where(l => l.Count > 0)];
    }

    internal static Deciding Of(Hypotheses hypotheses, string child, string gateway, int largest, int mostTried)
    {
        var search = new DecidingSearch(hypotheses, child, gateway, mostTried);
        var size = 0;
        while (size < Math.Min(largest, search.literals.Length) && search.TryAllOf(size + 1))
        {
            size++;
        }

        return new Deciding(child, search.gateway, Merged(search.live), Merged(search.closed), size);
    }

    private List<Change> Literals(QuestionOf question) => [.. Alternatives.Possible(question.Question, hypotheses.Situation.AsAt).Select(value => new Change(question, value))];

    /// <summary>Tries all sets of a size; false where that would be too many.</summary>
    private bool TryAllOf(int size)
    {
        var (foundLive, foundClosed) = (new List<Change[]>(), new List<Change[]>());
        foreach (var set in Sets(0, size))
        {
            if (HasWithin(live, set) || HasWithin(closed, set))
            {
                continue;
            }

            if (++tried > mostTried)
            {
                return false;
            }

            if (hypotheses.Outcome(child, gateway.Gateway.Id, set) is not { } outcome)
            {
                continue;
            }

            if (outcome.IsLive)
            {
                foundLive.Add(set);
            }
            else if (outcome.IsClosed)
            {
                foundClosed.Add(set);
            }
        }

        live.AddRange(foundLive);
        closed.AddRange(foundClosed);
        return true;
    }

    private IEnumerable<Change[]> Sets(int from, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = from; i <= literals.Length - size; i++)
        {
            foreach (var rest in Sets(i + 1, size - 1))
            {
                foreach (var literal in literals[i])
                {
                    yield return [literal, .. rest];
                }
            }
        }
    }

    private static bool HasWithin(List<Change[]> found, Change[] set) => found.Exists(smaller => Array.TrueForAll(smaller, set.Contains));

    /// <summary>Puts together the sets that differ in the answer to one question alone: any of those answers would do.</summary>
    private static List<DecidingSet> Merged(List<Change[]> sets)
    {
        var merged = sets.Select(set => set.Select(c => new SupposedAnswers(c.Question, [c.Answer!.Value])).ToList()).ToList();
        for (var i = 0; i < merged.Count; i++)
        {
            for (var j = i + 1; j < merged.Count; j++)
            {
                if (Joined(merged[i], merged[j]) is { } joined)
                {
                    merged[i] = joined;
                    merged.RemoveAt(j);
                    j = i;
                }
            }
        }

        return [.. merged.Select(set => new DecidingSet(set))];
    }

    private static List<SupposedAnswers>? Joined(List<SupposedAnswers> one, List<SupposedAnswers> other)
    {
        if (one.Count != other.Count || !one.Zip(other).All(p => p.First.Question.Path == p.Second.Question.Path))
        {
            return null;
        }

        var differing = Enumerable.Range(0, one.Count).Where(i => !one[i].Values.SequenceEqual(other[i].Values)).ToList();
        return differing is [var at]
            ? [.. one.Select((supposed, i) => i == at ? supposed with { Values = [.. supposed.Values.Union(other[i].Values)] } : supposed)]
            : null;
    }
}
