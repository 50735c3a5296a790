using System.Globalization;
using DecisionSupport.Explain;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Explain;

public sealed class TextTests
{
    [Fact]
    public Task A_father_who_objects_bars_the_duty_and_the_reader_is_told_what_lifts_it_and_what_else_protects() =>
        Verifier.Verify(Cases.Section(AssessmentText.Of(Cases.Assess("objection")), "Sam:", "T6 Section 47"));

    [Fact]
    public Task A_mother_who_asks_for_her_child_back_comes_first_and_the_emergency_tests_are_asked_at_once() =>
        Verifier.Verify(Cases.Section(AssessmentText.Of(Cases.Assess("removal")), "Kit:", "EVERY GATEWAY"));

    [Fact]
    public Task An_emergency_protection_order_in_force_bars_police_protection() =>
        Verifier.Verify(Cases.Section(AssessmentText.Of(Cases.Assess("removal")), "Lee:", "EVERY GATEWAY"));

    [Fact]
    public Task With_nothing_recorded_nothing_is_excluded_and_that_is_no_all_clear() =>
        Verifier.Verify(AssessmentText.Of(Cases.Assess("nothing")));

    [Fact]
    public Task In_Wales_the_reader_is_told_first_what_is_not_encoded() =>
        Verifier.Verify(Cases.Section(AssessmentText.Of(Cases.Assess("wales")), "Siân:", "T9 Care"));

    [Fact]
    public Task A_judgement_at_another_standard_is_pointed_out_where_it_is_used() =>
        Verifier.Verify(Cases.Section(AssessmentText.Of(Cases.Assess("notes")), "T6 Section 47", "T10 Emergency"));

    [Fact]
    public Task Conflicting_accounts_and_later_answers_are_listed_with_who_said_what() =>
        Verifier.Verify(Cases.Section(AssessmentText.Of(Cases.Assess("notes")), "ACCOUNTS THAT CONFLICT", "The law relied on"));

    [Fact]
    public void Another_day_than_the_files_is_said_at_the_top()
    {
        var situation = Cases.Read("notes");
        var asked = Cases.Assess(situation.On(new DateOnly(2026, 3, 10)));

        var page = AssessmentText.Of(asked, new ExplainOptions { FileDay = situation.AsAt });

        page.Should().Contain("!! The case file's own day is 2 March 2026. This is asked as at 10 March 2026");
        AssessmentText.Of(asked).Should().NotContain("own day");
    }

    [Fact]
    public void All_shows_what_the_first_page_leaves_out()
    {
        var assessment = Cases.Assess("notes");
        var first = AssessmentText.Of(assessment);
        var all = AssessmentText.Of(assessment, new ExplainOptions { All = true });

        first.Should().Contain("more questions, shown with --all.").And.Contain("which settles it");
        all.Should().NotContain("--all").And.NotContain("which settles it");
        foreach (var ask in assessment.Children[0].Recommended.Where(r => r.Ask is not null))
        {
            Words(all).Should().Contain(Words(Wording.Ask(ask.Ask!)));
        }
    }

    [Fact]
    public void Every_gateway_is_named_whatever_its_status()
    {
        foreach (var name in new[] { "objection", "nothing", "wales", "notes", "removal" })
        {
            var assessment = Cases.Assess(name);
            var page = Words(AssessmentText.Of(assessment));
            assessment.Children[0].Gateways.Should().OnlyContain(g => page.Contains(g.Gateway.Name));
        }
    }

    [Fact]
    public void A_line_is_at_most_a_hundred_columns_unless_a_single_word_is_longer()
    {
        var lines = AssessmentText.Of(Cases.Assess("notes"), new ExplainOptions { All = true }).Split('\n');

        lines.Should().OnlyContain(line => line.Length <= 100 || !line.Trim().Contains(' '));
        lines.Should().OnlyContain(line => line.TrimEnd() == line);
    }

    [Fact]
    public void The_page_is_the_same_in_every_culture()
    {
        // The build knows the invariant culture only: this one differs from it in all that a number or a day is written with.
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat = new NumberFormatInfo { NegativeSign = "~", NumberGroupSeparator = "_", NumberDecimalSeparator = "^" };
        odd.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = "_", MonthNames = [.. Enumerable.Repeat("Mis", 13)], MonthGenitiveNames = [.. Enumerable.Repeat("Mis", 13)], ShortDatePattern = "yy_M_d" };
        var assessment = Cases.Assess("notes");
        var expected = AssessmentText.Of(assessment);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = odd;
            new DateOnly(2026, 3, 2).ToString("d MMMM").Should().Be("2 Mis");
            AssessmentText.Of(assessment).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_page_speaks_as_if_the_library_decided_or_as_the_law_does_not()
    {
        string[] refused = ["system decided", "parental consent", "voluntary care", "taken into care", "custody", "the finding", "valid", "we recommend"];
        foreach (var name in new[] { "objection", "nothing", "wales", "notes", "removal" })
        {
            var page = AssessmentText.Of(Cases.Assess(name), new ExplainOptions { All = true });
            var own = page[..page.IndexOf("The law relied on", StringComparison.Ordinal)];
            refused.Should().OnlyContain(words => !own.Contains(words, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
