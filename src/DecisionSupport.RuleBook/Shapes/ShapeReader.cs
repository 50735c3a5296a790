namespace DecisionSupport.RuleBook;

/// <summary>Reads the shape that propositions of one rule, about different families, have in common.</summary>
internal static class ShapeReader
{
    /// <summary>Reads propositions that stand at the same place of the same rule.</summary>
    internal static Shape Read(IReadOnlyList<Proposition> alike)
    {
        var first = alike[0];
        var same = alike.Where(p => p.GetType() == first.GetType()).ToList();
        return first switch
        {
            Limb limb => new LimbShape(limb.Label, Part(same, 0)),
            Negation => new NotShape(Part(same, 0)),
            Unsettled => new OpenShape(Part(same, 0)),
            Conjunction => new JointShape(true, Parts(same)),
            Disjunction => new JointShape(false, Parts(same)),
            Quantified quantified => Members(quantified, [.. same.Cast<Quantified>()]),
            Reliance reliance => new ReliesShape(reliance.Conclusion.Provision),
            LawGround law => new InForceShape(law.Provision),
            Ground => new AskedShape([.. alike.OfType<Ground>().DistinctBy(g => (g.Question, g.Test.Word))]),
            _ => throw new InvalidOperationException($"A rule states a {first.GetType().Name}, and the rule book has no way to draw it. Give ShapeReader one."),
        };
    }

    private static Shape Part(List<Proposition> same, int index) => Read([.. same.Select(p => p.Parts[index])]);

    private static List<Shape> Parts(List<Proposition> same)
    {
        var count = same[0].Parts.Count;
        var whole = same.Where(p => p.Parts.Count == count).ToList();
        return [.. Enumerable.Range(0, count).Select(i => Part(whole, i))];
    }

    private static MembersShape Members(Quantified first, List<Quantified> all)
    {
        var instances = all.SelectMany(q => q.Parts).Cast<Instance>().ToList();
        return new MembersShape(
            first.Quantifier == Quantifier.Every,
            ListFor(first.Complete),
            Sorts(instances),
            instances.Count == 0 ? null : Read([.. instances.Select(i => i.Inner)]),
            Read([.. all.Select(q => q.Complete)]));
    }

    /// <summary>Which sorts of order, or of source, the rule collects; empty where it collects every sort there is.</summary>
    private static IReadOnlyList<string> Sorts(List<Instance> instances)
    {
        var sorts = instances.Select(i => i.Of).Where(s => s.Sort.Length > 0).Select(s => (s.Kind, s.Sort)).Distinct().ToList();
        var all = sorts.Count == 0 ? 0 : sorts[0].Kind == SubjectKind.Order ? OrderKinds.All.Count : ParentalResponsibilitySourceKinds.All.Count;
        return sorts.Count == all ? [] : [.. sorts.Select(s => Generic.Sort(s.Kind, s.Sort))];
    }

    private static ListOf? ListFor(Proposition complete)
    {
        foreach (var list in Enum.GetValues<ListOf>())
        {
            if (complete is Ground ground && ReferenceEquals(ground.Question, Vocabulary.Complete(list)))
            {
                return list;
            }
        }

        return null;
    }
}
