using DecisionSupport.Testing;

namespace DecisionSupport.RuleBook;

/// <summary>Small families made by the rules themselves, where no truth table has a row: generated from a seed, then stripped of every answer that changes nothing.</summary>
internal sealed class FamilyExamples
{
    private const int Families = 4_000;

    private static readonly Prose ByTheRules = "worked out by the rules themselves, from a generated family stripped of every answer that changes nothing";

    private readonly ThresholdAdvisor advisor;
    private readonly Lazy<Dictionary<(string Provision, Truth Truth), Found>> found;

    internal FamilyExamples(ThresholdAdvisor advisor)
    {
        this.advisor = advisor;
        found = new(Search);
    }

    /// <summary>The smallest family found of which the rule concludes this; null where none of those generated is one.</summary>
    internal WorkedExample? Smallest(string provision, bool holds) =>
        found.Value.TryGetValue((provision, Truth.Of(holds)), out var first)
            ? new WorkedExample(Truth.Of(holds), [], Phrases.Of(Strip(first, provision, Truth.Of(holds))), ByTheRules, "")
            : null;

    /// <summary>The smallest family of which it is true, with one answer taken out, so that it is not known.</summary>
    internal WorkedExample? NotKnown(string provision)
    {
        if (!found.Value.TryGetValue((provision, Truth.True), out var first))
        {
            return null;
        }

        var whole = Strip(first, provision, Truth.True);
        foreach (var path in whole.AnswerPaths().ToList())
        {
            var less = Copy(whole);
            less.Forget(path);
            if (Concluded(less, provision, first.Subject) is { IsNotKnown: true })
            {
                var taken = Phrases.Of(whole).Except(Phrases.Of(less), StringComparer.Ordinal);
                return new WorkedExample(Truth.NotKnown, [], Phrases.Of(less), ByTheRules, $"As above, but not stated: {string.Join("; ", taken)}.");
            }
        }

        return null;
    }

    private Dictionary<(string Provision, Truth Truth), Found> Search()
    {
        var first = new Dictionary<(string, Truth), Found>();
        var generator = new SituationGenerator(seed: 1);
        for (var i = 0; i < Families; i++)
        {
            var family = generator.At(i).Build();
            if (family.Nation != Nation.England)
            {
                continue;
            }

            foreach (var child in family.Children)
            {
                foreach (var conclusion in advisor.Conclude(family, child))
                {
                    first.TryAdd((conclusion.Provision, conclusion.Holds.Truth), new Found(family, conclusion.Subject.Path));
                }
            }
        }

        return first;
    }

    private FamilySketch Strip(Found from, string provision, Truth truth)
    {
        var family = FamilySketch.Of(from.Family);
        family.Children.RemoveAll(c => !Within(from.Subject, $"/children/{c.Id}"));
        var paths = family.Paths().Select(p => p.Path).Where(p => !Within(from.Subject, p)).Concat(family.AnswerPaths()).ToList();
        // Large pieces first: most of a family has nothing to do with one provision.
        for (var piece = paths.Count; piece >= 1; piece /= 2)
        {
            for (var at = paths.Count - 1; at >= 0; at -= piece)
            {
                var first = Math.Max(0, at - piece + 1);
                var less = Copy(family);
                var forgotten = paths[first..(at + 1)].Count(less.Forget);
                if (forgotten > 0 && Concluded(less, provision, from.Subject) == truth)
                {
                    family = less;
                    paths.RemoveRange(first, at + 1 - first);
                }
            }
        }

        family.Adults.RemoveAll(a => a.Answers.Count == 0);
        return family;
    }

    private Truth? Concluded(FamilySketch family, string provision, string subject)
    {
        var built = family.Build();
        foreach (var conclusion in advisor.Conclude(built, built.Children[0]))
        {
            if (conclusion.Provision == provision && conclusion.Subject.Path == subject)
            {
                return conclusion.Holds.Truth;
            }
        }

        return null;
    }

    private static bool Within(string subject, string path) => subject == path || subject.StartsWith(path + "/", StringComparison.Ordinal);

    private static FamilySketch Copy(FamilySketch family) => FamilySketch.Of(family.Build());

    private sealed record Found(FamilySituation Family, string Subject);
}
