using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Tests.RuleBook;

/// <summary>The offline page needs no network, and can be found one's way in.</summary>
public sealed partial class HtmlBookTests
{
    private const double LeastContrast = 4.5;

    private static readonly string Html = WrittenBook.Pages.Html();

    [Fact]
    public void It_loads_nothing()
    {
        Html.Should().Contain("default-src 'none'");
        Regex.Matches(Html, "<(img|link|iframe|object|embed|source|video|audio)\\b|\\bsrc=|@import|url\\(").Should().BeEmpty();
    }

    [Fact]
    public void Every_page_has_an_article_with_one_title()
    {
        Regex.Matches(Html, "<article ").Should().HaveCount(WrittenBook.Pages.Count);
        Regex.Matches(Html, "<h1 ").Should().HaveCount(WrittenBook.Pages.Count);
        Regex.Matches(Html, "<nav .*?</nav>", RegexOptions.Singleline).Should().ContainSingle().Which.Value.Should().Contain("href=\"#CA1989-s20-7\"");
    }

    [Fact]
    public void Every_link_within_it_leads_to_an_anchor_and_anchors_are_unique()
    {
        var ids = Id().Matches(Html).Select(m => m.Groups["id"].Value).ToList();

        ids.Should().OnlyHaveUniqueItems();
        Anchor().Matches(Html).Select(m => m.Groups["to"].Value).Distinct().Except(ids).Should().BeEmpty();
    }

    [Fact]
    public void Headings_skip_no_level()
    {
        var levels = Regex.Matches(Html, "<h([1-6])").Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();

        levels.Should().NotBeEmpty();
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
    }

    [Theory]
    [InlineData("#111", "#fff")]
    [InlineData("#3d3d3d", "#fff")]
    [InlineData("#3d3d3d", "#fff8e1")]
    [InlineData("#3d3d3d", "#fdf0f0")]
    [InlineData("#3d3d3d", "#eef3f9")]
    [InlineData("#00407f", "#eef7ee")]
    [InlineData("#00407f", "#fdf0f0")]
    [InlineData("#00407f", "#f5f7fa")]
    [InlineData("#4b2a7b", "#eef7ee")]
    [InlineData("#fff", "#1f3a5f")]
    [InlineData("#fff", "#12263f")]
    public void Text_stands_out_from_its_ground(string text, string ground)
    {
        Html.Should().ContainAll(text, ground);

        var (light, dark) = (Luminance(text), Luminance(ground)) is var (a, b) && a > b ? (a, b) : (Luminance(ground), Luminance(text));

        ((light + 0.05) / (dark + 0.05)).Should().BeGreaterThan(LeastContrast);
    }

    [Fact]
    public void Text_of_the_law_stays_text() =>
        WebText("<script>alert(1)</script> & \"x\"").Should().Be("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;");

    private static string WebText(string text) => DecisionSupport.RuleBook.HtmlText.Escape(text);

    private static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour[1..].SelectMany(c => new[] { c, c })) : colour[1..];
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("\\bid=\"(?<id>[^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#(?<to>[^\"]+)\"")]
    private static partial Regex Anchor();
}
