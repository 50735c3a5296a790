namespace DecisionSupport.Model;

/// <summary>How lists and nations are spelt in case files and paths.</summary>
public static class CaseFileName
{
    internal const string CompleteSuffix = "-complete";

    /// <summary>The key of a list in a case file.</summary>
    /// <param name="list">Which list.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public static string Of(ListOf list) => list switch
    {
        ListOf.People => "people",
        ListOf.Orders => "orders",
        ListOf.Concerns => "concerns",
        ListOf.Services => "services",
        ListOf.Needs => "needs",
        ListOf.ParentalResponsibility => "parental-responsibility",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };

    /// <summary>The key of the answer that says whether a list is complete.</summary>
    /// <param name="list">Which list.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public static string OfComplete(ListOf list) => Of(list) + CompleteSuffix;
}
