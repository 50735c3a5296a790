namespace DecisionSupport.Drafting;

/// <summary>Drafts a letter before proceedings about one child, in plain words, from what is recorded: for a named professional to check, complete and sign.</summary>
/// <remarks>
/// It decides nothing and sends nothing. Every line is traced to an answer of the case file or to an authority; what is not recorded is left as a marked gap and never filled.
/// There is one letter for each parent, with or without parental responsibility, and for each other person with it: each takes their own to a lawyer of their own, and nobody's
/// depends on another's hands.
/// </remarks>
public static class LetterBeforeProceedings
{
    /// <summary>Drafts the letters about one child.</summary>
    /// <param name="situation">The family, on its day. Days are printed as they are recorded; none is computed.</param>
    /// <param name="child">The child's id in the case file.</param>
    /// <param name="advisor">The rules, which say who holds parental responsibility and whether an order could still be made.</param>
    /// <param name="to">The id of the one person to whom to write; null for everybody to whom a letter is owed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/>, <paramref name="child"/> or <paramref name="advisor"/> is null.</exception>
    /// <exception cref="DraftRefusedException">The letter cannot honestly be drafted; what is missing is said.</exception>
    /// <exception cref="LawNotEncodedException">The day is before the first day whose law is encoded.</exception>
    /// <exception cref="KeyNotFoundException">There is no such child in the family.</exception>
    public static LetterDraft Draft(FamilySituation situation, string child, ThresholdAdvisor advisor, string? to = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(child);
        ArgumentNullException.ThrowIfNull(advisor);
        var facts = LetterFacts.Of(situation, child, advisor);
        LetterRefusals.Check(facts, to);
        return new LetterDraft(facts, to is null ? facts.Addressees : [.. facts.Addressees.Where(a => string.Equals(a.Person.Id, to, StringComparison.Ordinal))]);
    }
}
