namespace DecisionSupport.Drafting;

/// <summary>When a letter before proceedings cannot honestly be drafted.</summary>
internal static class LetterRefusals
{
    internal static void Check(LetterFacts facts, string? to)
    {
        List<string> missing = [.. Missing(facts), .. Unknown(facts, to)];
        if (missing.Count > 0)
        {
            throw new DraftRefusedException(missing);
        }
    }

    private static IEnumerable<string> Missing(LetterFacts facts)
    {
        var at = facts.Child.Path;
        if (string.IsNullOrWhiteSpace(facts.Situation.LocalAuthority))
        {
            yield return "/local-authority/name: the letter is the local authority's, and none is named. Name it.";
        }

        if (facts.Situation.Nation == Nation.Wales)
        {
            yield return "/local-authority/nation: the guidance on letters before proceedings that is encoded is for England. Follow the guidance for Wales.";
        }

        if (facts.OrderBarredByAge.IsTrue)
        {
            yield return $"{at}/date-of-birth: {facts.Child.Name} has reached the age from which no care or supervision order can be made (Children Act 1989 s 31(3)), so that no such proceedings can follow. Take legal advice.";
        }

        if (facts.Concerns.Count == 0)
        {
            yield return $"{at}/concerns: there is no live concern about {facts.Child.Name} for the letter to put.{LeftOut(facts)} Record the concern, what exactly is alleged and by whom.";
        }

        if (facts.Addressees.Count == 0)
        {
            yield return $"{at}/people: there is nobody to address.{NotAddressed(facts)} Record each parent ('parent: yes', with or without parental responsibility) and everybody with parental responsibility.";
        }
    }

    private static IEnumerable<string> Unknown(LetterFacts facts, string? to) =>
        to is null || facts.Addressees.Count == 0 || facts.Addressees.Any(a => string.Equals(a.Person.Id, to, StringComparison.Ordinal))
            ? []
            : [$"{facts.Child.Path}/people: no letter is owed to '{to}'. Those to whom one is: {string.Join(", ", facts.Addressees.Select(a => a.Person.Id))}."];

    private static string LeftOut(LetterFacts facts) =>
        string.Concat(facts.LeftOut.Select(c => $" '{c.Concern.Name}' is not one: {c.Why}."));

    private static string NotAddressed(LetterFacts facts) =>
        string.Concat(facts.NotAddressed.Select(p => $" {p.Person.Name}: {p.Why}."));
}
