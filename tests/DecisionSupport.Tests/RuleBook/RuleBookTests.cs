using System.Text.RegularExpressions;
using DecisionSupport.RuleBook;
using DecisionSupport.Rules;

namespace DecisionSupport.Tests.RuleBook;

/// <summary>The pages of the rule book say what the rules do, and lead nowhere that is not there.</summary>
public sealed partial class RuleBookTests
{
    private static readonly string[] Plan =
    [
        "What it says", "Structure", "Who decides, and what follows", "In force", "Exceptions and bars", "Cautions, safeguards and cost",
        "Authorities", "Open questions", "Questions it turns on", "Worked examples", "What it does not do",
    ];

    [Fact]
    public void Every_page_draws_what_is_asked_of_each_member_and_leaves_no_blank()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "*.md", SearchOption.AllDirectories).Select(file => (File: Path.GetFileName(file), Text: File.ReadAllText(file))).ToList();

        pages.Should().HaveCountGreaterThan(200);
        pages.Where(page => page.Text.Contains("**any member**", StringComparison.Ordinal) || page.Text.Contains("{need}", StringComparison.Ordinal) || page.Text.Contains("{child}", StringComparison.Ordinal))
            .Select(page => page.File).Should().BeEmpty();
    }

    [Fact]
    public void The_committed_pages_are_what_is_written_now()
    {
        var folder = Repository.PathOf("docs", "rules");
        var committed = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

        committed.Keys.Should().BeEquivalentTo(WrittenBook.Files.Keys);
        WrittenBook.Files.Where(f => committed[f.Key] != f.Value).Select(f => f.Key).Should().BeEmpty("the rule book is stale: run thresholds rulebook");
    }

    [Fact]
    public void Every_rule_has_a_page_with_the_same_headings_in_the_same_order()
    {
        WrittenBook.Provisions.Should().HaveCount(ChildrenAct.Rules.Rules.Count);
        foreach (var (path, text) in WrittenBook.Provisions)
        {
            WrittenBook.Headings(text).Should().Equal(Plan, "{0} follows the plan", path);
        }
    }

    [Fact]
    public void Every_provision_is_on_a_page()
    {
        var all = string.Concat(WrittenBook.Files.Values);

        ChildrenAct.Law.All.Where(p => !all.Contains(MarkdownText.Escape(p.Name), StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_is_shown_true_false_and_not_known()
    {
        foreach (var (path, text) in WrittenBook.Provisions)
        {
            Regex.Matches(text, @"^\*\*(True|False|Not known)\.\*\* (?!No small)", RegexOptions.Multiline).Should().HaveCount(3, "{0} has three examples", path);
        }
    }

    [Fact]
    public void What_is_drawn_is_what_stands_in_words()
    {
        foreach (var (path, text) in WrittenBook.Provisions)
        {
            var words = Words().Match(text).Groups["words"].Value;
            var rows = words.Split('\n').Count(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
            var boxes = Regex.Matches(WrittenBook.Files[Path.ChangeExtension(path, ".svg")], "rx=\"4\"").Count;

            boxes.Should().BePositive().And.Be(rows, "{0} draws each row that it says", path);
        }
    }

    [Fact]
    public void An_objection_is_drawn_with_all_its_limbs_of_the_same_person()
    {
        var page = WrittenBook.Files["CA1989/s20-7.md"];

        page.Should().ContainAll(
            "**and** **any person** **all of**. “Any” is false only if everyone with parental responsibility for the child is named.",
            "    - `(a)` has parental responsibility for the child. [Relies on",
            "        - **or** `(ii)` arrange for accommodation to be provided for the child.");
        page.Should().Contain("**What stands in its way:** [Children Act 1989 s 20(9) (Agreement of order holder)](../CA1989/s20-9.md)");
        WrittenBook.Files["CA1989/s20-11.md"].Should().Contain("**Gateways whose bar it helps to lift:** [Children Act 1989 s 20(4)");
    }

    [Fact]
    public void What_guidance_asks_is_never_said_as_must()
    {
        WrittenBook.Files["DFE2014/letter.md"].Should().Contain("| What follows | The local authority should send a letter").And.Contain("| Modality | duty (should): statutory guidance");
        foreach (var gateway in ChildrenAct.Law.Ladder.Gateways.Where(g => g.NotEncoded is null && ChildrenAct.Law[g.Provision].Class is AuthorityClass.StatutoryGuidance or AuthorityClass.BestPractice or AuthorityClass.Local))
        {
            WrittenBook.Files[$"{gateway.Provision}.md"].Should().NotContain("duty (must)").And.NotContain($" must {gateway.Then}");
        }
    }

    [Fact]
    public void A_limb_whose_wording_says_not_is_not_said_to_be_not()
    {
        WrittenBook.Files["CA1989/s20-1-c.md"].Should().Contain("""
              - **and** `section 20 open:` no order, power or remand is in force by which the child is accommodated otherwise than under section 20
                - **not** Outside section 20. [Relies on
            """);
        WrittenBook.Files["CA1989/s20-7-11.md"].Should().Contain("  - **and** **not** `(11)` ");
    }

    [Fact]
    public void Every_link_leads_to_a_page_or_a_file()
    {
        foreach (var (path, text) in WrittenBook.Files.Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal)))
        {
            var folder = Path.GetDirectoryName(Repository.PathOf("docs", "rules", path))!;
            var missing = Link().Matches(text).Select(m => m.Groups["to"].Value).Where(to => !File.Exists(Path.GetFullPath(Path.Combine(folder, to))));
            missing.Should().BeEmpty("{0} links only to what is there", path);
        }
    }

    [Fact]
    public void Law_that_nobody_verified_is_on_the_page_of_what_is_unverified()
    {
        var unverified = WrittenBook.Files["unverified.md"];
        var sections = Regex.Split(unverified, "^## ", RegexOptions.Multiline);

        ChildrenAct.Law.All.Where(p => p.Verified is null && !sections[1].Contains(MarkdownText.Escape(p.Name), StringComparison.Ordinal)).Should().BeEmpty();
        ChildrenAct.Law.Authorities.Where(a => a.Verified is null && !sections[2].Contains(MarkdownText.Escape(a.Name), StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void A_picture_has_a_title_and_needs_nothing_from_elsewhere()
    {
        foreach (var (path, text) in WrittenBook.Files.Where(f => f.Key.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var drawn = System.Xml.Linq.XDocument.Parse(text);

            drawn.Root!.Elements().First().Value.Should().StartWith("Structure: ", "{0} has a title", path);
            drawn.Descendants().SelectMany(e => e.Attributes()).Should().NotContain(a => a.Name.LocalName == "href" || a.Name.LocalName == "src");
        }
    }

    [GeneratedRegex(@"<summary>The structure in words</summary>\n\n(?<words>.*?)\n\n</details>", RegexOptions.Singleline)]
    private static partial Regex Words();

    [GeneratedRegex(@"\]\((?<to>(?!<?https?:)[^)<#]+)\)")]
    private static partial Regex Link();
}
