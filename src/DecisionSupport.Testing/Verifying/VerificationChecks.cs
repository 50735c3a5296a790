namespace DecisionSupport.Testing;

/// <summary>Says of each check what it looked at, and what it found.</summary>
internal static class VerificationChecks
{
    private const string Agree = "A rule concludes what its truth table, written from the law, says.";
    private const string Reached = "Each rule, limb and gateway comes out each way, each limb decides something, and each exception takes something away.";
    private const string Exclude = "Nothing is said at once that excludes something else that is said.";
    private const string Survives = "What is decided survives every later answer.";
    private const string EveryCompletion = "What is decided holds however the open questions are answered; where every answer would agree, it is not left open without a reason.";

    internal static IEnumerable<CheckResult> Of(RuleVerification found)
    {
        if (found.Tables.Count > 0)
        {
            yield return Tables(found);
        }

        if (found.Generated > 0)
        {
            yield return Reach(found);
            yield return Conflicts(found);
        }

        if (found.Properties.Count > 0 || found.Completions.Count > 0)
        {
            yield return Monotonicity(found);
        }

        if (found.Completions.Count > 0)
        {
            yield return Supervaluation(found);
        }

        foreach (var check in CoverageChecks.Of(found))
        {
            yield return check;
        }
    }

    private static CheckResult Tables(RuleVerification found)
    {
        var sampled = found.Tables.Where(t => !t.IsExhaustive).Select(t => t.Table.Name).ToList();
        var extent = sampled.Count == 0
            ? CheckExtent.Exhaustive("every combination of each table's answers, not known included")
            : CheckExtent.Sampled(FormattableString.Invariant($"{found.Tables.Count - sampled.Count} tables in full, and {found.Bound} combinations of each larger one: {string.Join(", ", sampled)}"));
        var faults = found.Tables.SelectMany(t => t.Mismatches.Select(m => new CheckFault(t.Table.Name, FormattableString.Invariant($"the table says {m.Expected}, the rule {m.Actual}"), m.Assignment, "Read the provision again, and correct the rule or the table."))
            .Concat(t.NeverReached.Select(never => new CheckFault(t.Table.Name, $"the rule never came out {never}, and the table expects it", "", "Let the table ask for what brings it about."))));
        return new CheckResult("tables", Agree, found.Tables.Sum(t => t.Rows), extent, [.. faults], [.. found.WithoutTable.Select(p => $"{p} has no table, and serves no rule that has one.")]);
    }

    private static CheckResult Reach(RuleVerification found)
    {
        var faults = found.Rules.SelectMany(r => r.Value.Missed.Select(missed => new CheckFault(r.Key, $"it never came out {missed}", "", "Read more families; see whether an answer can bring it about; if chance is too seldom, teach the generator of families.")))
            .Concat(found.Limbs.SelectMany(l => l.Missed.Select(missed => new CheckFault(l.Provision, $"{l.Path} never came out {missed}", "", "Read more families, and see whether an answer can bring it about."))))
            .Concat(found.Limbs.Where(l => !l.IsDecisive).Select(l => new CheckFault(l.Provision, $"{l.Path} never decided anything", "", "A limb whose truth never matters is dead: see whether another limb says the same.")))
            .Concat(found.Limbs.Where(l => l.IsException && !l.Bites).Select(l => new CheckFault(l.Provision, $"{l.Path} never took anything away", "", "An exception that never bites is decoration: see whether it can hold together with the limbs beside it.")))
            .Concat(found.Gateways.SelectMany(g => g.Missed.Select(missed => new CheckFault(g.Gateway.Id, $"this gateway was never {missed}", "", "See what its provision, and its bar, turn on."))));
        return new CheckResult("reach", Reached, found.Generated, CheckExtent.Sampled(FormattableString.Invariant($"{found.Generated} generated families{(found.Tables.Count > 0 ? ", and the tables' combinations for rules and limbs" : "")}")), [.. faults], []);
    }

    private static CheckResult Conflicts(RuleVerification found) =>
        new("conflicts", Exclude, found.Conflicts.Cases, CheckExtent.Sampled(FormattableString.Invariant($"{found.Generated} generated families, and every provision's periods")), found.Conflicts.Faults, []);

    private static CheckResult Monotonicity(RuleVerification found)
    {
        var faults = found.Completions.SelectMany(r => r.Moved.Select(m => new CheckFault(r.Provision, m, "", "A rule must not read that something is missing; look for a negation of what is not known.")))
            .Concat(found.Properties.Where(p => !p.Holds).SelectMany(p => p.Violations.DefaultIfEmpty("it was not put to the test").Select(v => new CheckFault(p.Name, v, "", "Look at the rule and the bar of that gateway."))));
        var notes = found.Properties.Select(p => $"{p}.");
        return new CheckResult("monotonicity", Survives, found.Completions.Sum(r => r.Steps) + found.Properties.Sum(p => p.Held), Extent(found), [.. faults], [.. notes]);
    }

    private static CheckResult Supervaluation(RuleVerification found)
    {
        var faults = found.Completions.SelectMany(r => r.Overturned.Select(o => new CheckFault(r.Provision, o, "", "What is decided must not turn on what is open."))
            .Concat(r.LeftOpen.Where(l => l.Reason == LeftOpenReason.Unexplained).Select(l => new CheckFault(r.Provision, l.ToString(), l.Example, "Find what keeps the rule from seeing that it is settled."))));
        var notes = found.Completions.SelectMany(r => r.LeftOpen.Where(l => l.Reason != LeftOpenReason.Unexplained).Select(l => $"{r.Provision}: {l}."));
        return new CheckResult("supervaluation", EveryCompletion, found.Completions.Sum(r => r.Tally.Total), Extent(found), [.. faults], [.. notes]);
    }

    private static CheckExtent Extent(RuleVerification found)
    {
        var sampled = found.Completions.Count(r => !r.IsExhaustive);
        return sampled == 0 && found.Completions.Count > 0
            ? CheckExtent.Exhaustive(FormattableString.Invariant($"every combination of answers of {found.Completions.Count} rules"))
            : CheckExtent.Sampled(FormattableString.Invariant($"{found.Completions.Count - sampled} rules in every combination of their answers; {sampled} with more than {found.CompletionBound} combinations, of each so many"));
    }
}
