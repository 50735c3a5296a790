using System.Text.Json;
using System.Xml.Linq;
using DecisionSupport.Explain;

namespace DecisionSupport.Tests.Explain;

/// <summary>A case file's names and sources are strangers' text.</summary>
public sealed class HostileTextTests
{
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(2)> & \" ' [click](javascript:alert(3)) ![i](http://evil.example/x) **bold** `code` # heading";

    [Fact]
    public void Html_holds_no_element_or_attribute_that_a_name_brought()
    {
        var page = AssessmentHtml.Of(Cases.Assess(Cases.Hostile(Markup)), new ExplainOptions { All = true });

        page.Should().NotContain("<script").And.NotContain("<img").And.Contain("&lt;script&gt;");
        Elements(page).Should().OnlyContain(e => !e.StartsWith("script") && !e.StartsWith("img"));
        page.Should().NotContainAny("href=\"javascript", "href=\"data");
    }

    [Fact]
    public void Html_is_well_formed_whatever_the_names()
    {
        foreach (var text in new[] { Markup, "]]>", "-->", "</style><b>", "{child}", "\"><svg onload=x>" })
        {
            var page = AssessmentHtml.Of(Cases.Assess(Cases.Hostile(text)));
            var body = page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)]
                .Replace("<br>", "<br/>", StringComparison.Ordinal).Replace("<details open>", "<details>", StringComparison.Ordinal);
            var parse = () => XElement.Parse(body);
            parse.Should().NotThrow();
        }
    }

    [Fact]
    public void Html_fetches_nothing_and_runs_nothing()
    {
        var page = AssessmentHtml.Of(Cases.Assess("objection"));

        page.Should().Contain("default-src 'none'").And.NotContain("<script").And.NotContain("<link").And.NotContain("src=");
        page.Should().Contain("<html lang=\"en-GB\">").And.Contain("<title>").And.Contain("@media print");
    }

    [Fact]
    public void Markdown_makes_no_link_image_heading_or_html_of_a_name()
    {
        var page = AssessmentMarkdown.Of(Cases.Assess(Cases.Hostile(Markup)), new ExplainOptions { All = true });

        page.Should().NotContain("<script").And.NotContain("<img").And.NotContain("[click](").And.NotContain("![i]").And.NotContain("`code`");
        page.Replace("\\*", "", StringComparison.Ordinal).Should().NotContain("*bold");
        page.Should().Contain("&lt;script&gt;").And.Contain("\\*\\*bold\\*\\*");
    }

    [Theory]
    [InlineData("http://evil.example", "http\\://evil.example")]
    [InlineData("www.evil.example", "www\\.evil.example")]
    [InlineData("- item", "\\- item")]
    [InlineData("# title", "\\# title")]
    [InlineData("a|b", "a\\|b")]
    public void Markdown_escapes_what_would_become_a_link_a_list_a_heading_or_a_table(string name, string escaped) =>
        AssessmentMarkdown.Of(Cases.Assess(Cases.Hostile(name))).Should().Contain(escaped);

    [Fact]
    public void Text_holds_no_control_character_escape_sequence_or_direction_override()
    {
        var hostile = "Sam\u001b[31m\u0000\u0007\u202Etxet\u2066\u009b\u200F\r\nEVERY GATEWAY\u2028x";
        var page = AssessmentText.Of(Cases.Assess(Cases.Hostile(hostile)));

        page.Should().NotContainAny("\u001b", "\0", "\a", "\u202E", "\u2066", "\u009b", "\u200F", "\u2028", "\r");
        page.Split('\n').Should().NotContain(line => line.StartsWith("EVERY GATEWAY") && !line.StartsWith("EVERY GATEWAY,"));
    }

    [Fact]
    public void A_name_that_looks_like_a_placeholder_stays_a_name() =>
        AssessmentText.Of(Cases.Assess(Cases.Hostile("{person} {child} {"))).Should().Contain("{person} {child} {: Children Act 1989 thresholds");

    [Fact]
    public void Json_reads_back_to_the_very_name()
    {
        var name = "Siân <b> \" \\ \u202E \u0001 \U0001F600";
        using var json = JsonDocument.Parse(AssessmentJson.Of(Cases.Assess(Cases.Hostile(name))));

        json.RootElement.GetProperty("children")[0].GetProperty("name").GetString().Should().Be(name);
    }

    private static IEnumerable<string> Elements(string page) => page.Split('<').Skip(1);
}
