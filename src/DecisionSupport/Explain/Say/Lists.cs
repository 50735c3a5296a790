namespace DecisionSupport.Explain;

/// <summary>How the members of a list are spoken of.</summary>
/// <param name="Plural">Several of them.</param>
/// <param name="None">None of them, of the sort asked about.</param>
internal sealed record ListWords(string Plural, string None);

/// <summary>Finds the list over which a proposition is quantified, and its words.</summary>
internal static class Lists
{
    private static readonly Dictionary<ListOf, ListWords> Words = new()
    {
        [ListOf.People] = new("people", "no such person"),
        [ListOf.Orders] = new("orders", "no such order"),
        [ListOf.Concerns] = new("concerns", "no such concern"),
        [ListOf.Services] = new("services", "no such service"),
        [ListOf.Needs] = new("needs", "no such need"),
        [ListOf.ParentalResponsibility] = new("ways of holding parental responsibility", "no such way of holding parental responsibility"),
    };

    internal static ListWords? Of(Quantified quantified)
    {
        foreach (var (list, words) in Words)
        {
            if (quantified.Complete is Ground complete && ReferenceEquals(complete.Question, Vocabulary.Complete(list)))
            {
                return words;
            }
        }

        return null;
    }
}
