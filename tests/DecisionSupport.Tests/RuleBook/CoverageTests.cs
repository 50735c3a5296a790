using DecisionSupport.RuleBook;

namespace DecisionSupport.Tests.RuleBook;

/// <summary>How far the law is carried is worked out, and never stated.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData("rules: [CA1989/s20/11]", "encoded")]
    [InlineData("rules: [CA1989/s20/1/a, CA1989/s20/2]", "partly")]
    [InlineData("rules: [CA1989/s17/1]", "partly")] // no rule tests what the duty is to do
    [InlineData("rules: [CA1989/s999]", "not")]
    [InlineData("rules: [CA1989/s20/1]", "encoded")] // carried by (a), (b) and (c) below it
    [InlineData("gateways: [s20-4]", "encoded")]
    [InlineData("gateways: [s43, s20-4]", "partly")]
    [InlineData("vectors: [trap-05]", "encoded")]
    [InlineData("vectors: [trap-0]", "not")] // a beginning of a number is another number
    [InlineData("safeguards: [purpose]", "encoded")]
    [InlineData("safeguards: [conditional-threat]", "encoded")]
    [InlineData("safeguards: [no-such]", "not")]
    [InlineData("vectors: []", "not")]
    public void A_row_is_encoded_partly_or_not(string row, string state) => State(row).Should().Be(state);

    [Fact]
    public void What_is_missing_is_named() => Write("rules: [CA1989/s20/1/a, CA1989/s20/2]").Should().Contain("| CA1989/s20/2 |");

    [Theory]
    [InlineData("headings: []", "docs/coverage.yaml: expected 'headings', each with 'rows'.")]
    [InlineData("headings:\n  - { id: C, rows: [] }", "docs/coverage.yaml:2: 'what' is missing or empty.")]
    [InlineData("headings: [", "docs/coverage.yaml:2: *")]
    public void A_list_that_cannot_be_read_says_where(string yaml, string said)
    {
        var write = () => CoverageFile.Read(new SourceFile("docs/coverage.yaml", yaml));

        write.Should().Throw<RuleBookException>().WithMessage(said);
    }

    private static string State(string row)
    {
        var page = Write(row);
        return page.Contains("| **encoded** |", StringComparison.Ordinal) ? "encoded" : page.Contains("| **partly** |", StringComparison.Ordinal) ? "partly" : "not";
    }

    /// <summary>The coverage page over one row, with no table, so that nothing else is written.</summary>
    private static string Write(string row)
    {
        var sources = WrittenBook.Sources("docs/coverage.yaml", $"headings:\n  - id: X\n    what: A heading\n    rows:\n      - {{ id: x, what: a row, {row} }}\n");
        var page = new CoveragePage(new Book(sources with { Tables = [] })).Write();
        return new MarkdownPages("../../").Files(page).Single().Text;
    }
}
