using System.Globalization;

namespace DecisionSupport.RuleBook;

/// <summary>How law is cited, linked and marked, the same on every page.</summary>
internal static class Law
{
    internal const string NotVerified = "not verified: nobody has compared it with a published page";

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A provision by its citation and name, linked where it has a page.</summary>
    internal static Prose Cite(Book book, string id)
    {
        if (!book.Law.Has(id))
        {
            return id;
        }

        var provision = book.Law[id];
        var cited = $"{provision.Pinpoint} ({provision.Name})";
        return book.Shapes.Has(id) ? Prose.To(PageNames.Of(id), cited) : cited;
    }

    /// <summary>A provision, case or piece of guidance.</summary>
    internal static Prose Source(Book book, string id) =>
        !book.Law.HasAuthority(id) ? Cite(book, id)
        : Prose.Out(book.Law.Authority(id).Uri, Named(book.Law.Authority(id)));

    internal static string Named(Authority authority) =>
        authority.Class == AuthorityClass.Case ? $"{authority.Name} {authority.Citation}"
        : string.Equals(authority.Name, authority.Citation, StringComparison.Ordinal) ? authority.Name
        : $"{authority.Name}, {authority.Citation}";

    /// <summary>Who read it where and when, or that nobody has.</summary>
    internal static Prose Mark(Verification? verified)
    {
        if (verified is null)
        {
            return Prose.Strong(NotVerified);
        }

        var kind = verified.Secondary ? "read in a commentary or copy" : "read at the source";
        var text = verified.TextAsAt is { Length: > 0 } asAt ? $", text: {asAt}" : "";
        return $"{kind}, {Day(verified.On)}{text}: " + Prose.Out(verified.Page, verified.Page);
    }

    internal static string State(Verification? verified) =>
        verified is null ? "not verified" : verified.Secondary ? "secondary" : "source";

    internal static string Class(AuthorityClass authority) => authority switch
    {
        AuthorityClass.StatutoryGuidance => "statutory guidance",
        AuthorityClass.BestPractice => "best practice",
        AuthorityClass.Local => "local policy",
        AuthorityClass.Case => "case",
        AuthorityClass.Regulations => "regulations",
        _ => "Act",
    };
}
