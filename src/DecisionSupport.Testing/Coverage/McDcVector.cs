namespace DecisionSupport.Testing;

/// <summary>One family by which a condition of a rule is shown to matter.</summary>
/// <param name="Number">Its number among the vectors of the rule, from 1.</param>
/// <param name="Situation">The family: nothing is recorded of it but what the rule turns on.</param>
/// <param name="Subject">Of whom or what the rule concludes, as a path of a case file.</param>
/// <param name="Expected">What the search worked out, by the rules on which the provision turns and no others.</param>
/// <param name="Got">What all the rules conclude of the family.</param>
public sealed record McDcVector(int Number, FamilySituation Situation, string Subject, Truth Expected, Truth Got)
{
    /// <summary>Whether the rules conclude what was expected.</summary>
    public bool Holds => Expected == Got;

    /// <summary>What is recorded, each answer with its path, in the family's order.</summary>
    public IEnumerable<McDcAnswer> Answers => Situation.Questions().SelectMany(q => q.Accounts.Select(a => new McDcAnswer(q.Path, a.Value.Spell(q.Question))));
}

/// <summary>One answer of a vector.</summary>
/// <param name="Path">Where it stands in a case file.</param>
/// <param name="Answer">The answer, as a case file spells it.</param>
public sealed record McDcAnswer(string Path, string Answer);

/// <summary>Two families that differ in one condition, and in what is concluded.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
/// <param name="Was">The condition in the first.</param>
/// <param name="Became">The condition in the second.</param>
/// <param name="Form">How it is shown.</param>
/// <param name="MovedWith">The other conditions that differ; empty where this one alone does.</param>
public sealed record McDcPair(McDcVector One, McDcVector Other, Truth Was, Truth Became, McDcForm Form, IReadOnlyList<string> MovedWith)
{
    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Was} in {One.Number}, {Became} in {Other.Number}: {One.Expected}, {Other.Expected} ({Form}{(MovedWith.Count == 0 ? "" : $", with {string.Join("; ", MovedWith)}")})");
}
