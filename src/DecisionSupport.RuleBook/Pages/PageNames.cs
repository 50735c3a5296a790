namespace DecisionSupport.RuleBook;

/// <summary>Names files and anchors: <c>CA1989/s20/7</c> is the page <c>CA1989/s20-7</c>, in <c>CA1989/s20-7.md</c>, at <c>#CA1989-s20-7</c>.</summary>
internal static class PageNames
{
    internal static string Of(string provision)
    {
        var slash = provision.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? provision : $"{provision[..slash]}/{provision[(slash + 1)..].Replace('/', '-')}";
    }

    internal static string File(string page) => page + ".md";

    internal static string Picture(string page) => page + ".svg";

    internal static string Anchor(string page) => page.Replace('/', '-');

    /// <summary>The way from one page to a file beside the book's pages.</summary>
    internal static string Relative(string fromPage, string file) =>
        string.Concat(Enumerable.Repeat("../", fromPage.Count(c => c == '/'))) + file;
}
