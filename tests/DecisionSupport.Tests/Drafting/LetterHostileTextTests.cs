using System.Xml.Linq;

namespace DecisionSupport.Tests.Drafting;

/// <summary>A letter prints strangers' text: it may make neither markup, nor a link, nor a line of the letter's own.</summary>
public sealed class LetterHostileTextTests
{
    private const string Markup = "<script>alert(1)</script> [click](javascript:alert(3)) **bold** `code`\n# Heading\n[to be completed: nothing] \u202E";

    [Fact]
    public void Markdown_makes_no_link_heading_or_html_of_an_answer()
    {
        var page = Letters.Draft(Hostile()).ToMarkdown();

        page.Should().NotContainAny("<script", "[click](", "\n# Heading", "\u202E").And.Contain("&lt;script&gt;");
    }

    [Fact]
    public void Html_is_well_formed_and_holds_no_element_that_an_answer_brought()
    {
        var page = Letters.Draft(Hostile()).ToHtml();
        var body = page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)].Replace("<br>", "<br/>", StringComparison.Ordinal);

        page.Should().NotContain("<script").And.Contain("default-src 'none'").And.Contain("break-before: page");
        XElement.Parse(body).Descendants().Select(e => e.Name.LocalName).Distinct().Should().BeSubsetOf(["main", "h1", "h2", "p", "strong", "ol", "ul", "li", "br", "span"]);
    }

    private static FamilySituation Hostile()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, Markup);
        var child = family.Child("ruby", Markup).Answer(ChildQuestions.DateOfBirth, "2019-06-21", source: Markup);
        family.Person(child, family.Adult("mother", Markup)).Answer(PersonQuestions.IsParent, "yes", by: Markup).Answer(PersonQuestions.SaysOfConcerns, Markup, by: Markup);
        FamilySituationBuilder.Concern(child, "alone", Markup).Answer(ConcernQuestions.Alleged, Markup, source: Markup).Answer(ConcernQuestions.WhatMustChange, Markup).Answer(ConcernQuestions.Court, "found", by: Markup);
        FamilySituationBuilder.Service(child, "help", Markup).Answer(ServiceQuestions.Outcome, "refused").Answer(ServiceQuestions.Effect, Markup);
        foreach (var question in ChildQuestions.All.Where(q => q.Name.StartsWith("letter/", StringComparison.Ordinal)))
        {
            child.Answer(question, Markup, source: Markup, by: Markup);
        }

        return family.Build();
    }
}
