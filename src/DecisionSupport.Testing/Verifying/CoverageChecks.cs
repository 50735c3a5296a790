namespace DecisionSupport.Testing;

/// <summary>Says what the vectors and the relations found.</summary>
internal static class CoverageChecks
{
    internal static IEnumerable<CheckResult> Of(RuleVerification found)
    {
        if (found.Vectors.Count > 0)
        {
            yield return Vectors(found.Vectors);
        }

        if (found.Relations.Count > 0)
        {
            yield return Relations(found.Relations);
        }
    }

    private static CheckResult Vectors(IReadOnlyList<McDcRule> rules)
    {
        var faults = rules.SelectMany(r => r.Faults.Select(v => new CheckFault(r.Provision, FormattableString.Invariant($"of vector {v.Number} {v.Expected} was worked out, and the rules conclude {v.Got}"), string.Join(", ", v.Answers.Select(a => $"{a.Path}: {a.Answer}")), "The rule does not conclude what its own limbs make of these answers.")));
        var notes = rules.SelectMany(r => r.NotCovered.Select(c => c.ToString()));
        return new CheckResult(
            "mcdc",
            "Of each condition of each rule there are families that show that it alone changes what is concluded.",
            rules.Sum(r => r.Vectors.Count),
            CheckExtent.Sampled(FormattableString.Invariant($"{rules.Sum(r => r.Covered.Count())} of {rules.Sum(r => r.Conditions.Count)} conditions shown; {McDcVectors.Searches} searches of {McDcVectors.Steps} steps for each")),
            [.. faults],
            [.. notes]);
    }

    private static CheckResult Relations(IReadOnlyList<MetamorphicResult> relations)
    {
        var faults = relations.SelectMany(r => r.Violations.Select(v => new CheckFault(r.Relation.Name, $"it does not hold that {r.Relation.Says}", v, "Look at what the rule reads that this change should not move."))
            .Concat(r.IsVacuous ? [new CheckFault(r.Relation.Name, "it was put to too little to mean anything", r.ToString(), "Try it on more families.")] : []));
        return new CheckResult(
            "metamorphic",
            "Changes that must not matter move nothing, and changes that matter move things the right way only.",
            relations.Sum(r => (long)r.Decided),
            CheckExtent.Sampled(FormattableString.Invariant($"{relations.Count} relations, each on {relations.Max(r => r.Families)} generated families of its own")),
            [.. faults],
            [.. relations.Select(r => $"{r}.")]);
    }
}
