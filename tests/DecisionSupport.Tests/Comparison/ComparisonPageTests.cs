using System.Globalization;
using System.Text.Json;

namespace DecisionSupport.Tests.Comparison;

/// <summary>Every figure in the tables of docs/comparison.md is one that tests/peers wrote.</summary>
public sealed class ComparisonPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "comparison.md"));
    private static readonly JsonElement Results = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "peers", "results.json"))).RootElement;

    public static TheoryData<string> Rows() => [.. Measured()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_what_was_measured(string row) => Page.Should().Contain($"\n{row}\n");

    [Fact]
    public void There_is_no_row_of_figures_that_was_not_measured()
    {
        var measured = Measured().ToHashSet(StringComparer.Ordinal);
        var shown = Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Any(char.IsAsciiDigit) && !line.StartsWith("| engine", StringComparison.Ordinal)).ToList();

        shown.Should().NotBeEmpty();
        shown.Where(line => !measured.Contains(line)).Should().BeEmpty();
    }

    [Fact]
    public void The_day_the_machine_and_the_versions_are_those_of_the_results()
    {
        var day = DateOnly.ParseExact(Text(Results, "day"), "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var (machine, runtimes) = (Results.GetProperty("machine"), Results.GetProperty("runtimes"));

        Page.Should().ContainAll(
            [day, Text(machine, "processor"), $"{Of(machine, "cores")} cores", $"load of {Text(machine, "load")}", Text(runtimes, "node"), Text(runtimes, "dotnet"),
                .. Results.GetProperty("packages").EnumerateArray().Select(p => $"`{Text(p, "name")}` {Text(p, "version")} ({Text(p, "licence")})")]);
    }

    [Fact]
    public void The_library_itself_is_never_wrong_in_the_results()
    {
        var own = Results.GetProperty("encodings")[0];

        Text(own, "engine").Should().Be("DecisionSupport");
        new[] { "wrongClosing", "wrongOpening" }.SelectMany(count => Numbers(own, count)).Should().OnlyContain(n => n == 0);
    }

    private static IEnumerable<string> Measured() =>
        Shapes().Concat(Encodings()).Concat(Counts("wrongClosing")).Concat(Counts("wrongOpening")).Concat(Counts("silent")).Concat(Explanations()).Concat(Speeds())
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Shapes() => Each("shape", s => Row([Count(s, "dropped"), Count(s, "situations"), Count(s, "certain")]));

    private static IEnumerable<string> Encodings() => Each("encodings", e => Row([Text(e, "engine"), Text(e, "name"), Text(e, "note"), Count(e, "rows"), Count(e, "conditions")]));

    private static IEnumerable<string> Counts(string what) =>
        Each("encodings", e => Row([Text(e, "engine"), Text(e, "name"), .. Numbers(e, what).Append(Numbers(e, what).Sum()).Select(Thousands)]));

    private static IEnumerable<string> Explanations() => Each("encodings", e =>
    {
        var (explained, awaited) = (e.GetProperty("explained"), e.GetProperty("awaited"));
        return Row([
            Text(e, "engine"), Text(e, "name"),
            Part(explained, "whole", "settled"), Decimal(explained, "part", "0.0", 100) + "%", Decimal(explained, "needless", "0.00", 1),
            Part(awaited, "whole", "open"), Part(awaited, "named", "facts"), Of(awaited, "open") == 0 ? "–" : Count(awaited, "needless")]);
    });

    private static IEnumerable<string> Speeds() => Each("speed", s =>
        Row([Text(s, "engine"), Text(s, "what"), s.GetProperty("explained").GetBoolean() ? "yes" : "no", Spread(s.GetProperty("perSecond")), Spread(s.GetProperty("perProcessorSecond"))]));

    private static IEnumerable<string> Each(string list, Func<JsonElement, string> row) => Results.GetProperty(list).EnumerateArray().Select(row);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Spread(JsonElement s) => $"{Count(s, "median")} ({Count(s, "min")} to {Count(s, "max")})";

    private static string Part(JsonElement of, string part, string whole) => Of(of, whole) == 0 ? "–" : $"{Count(of, part)} of {Count(of, whole)}";

    private static string Decimal(JsonElement of, string name, string format, int times) => (of.GetProperty(name).GetDecimal() * times).ToString(format, CultureInfo.InvariantCulture);

    private static string Count(JsonElement of, string name) => of.GetProperty(name).ValueKind == JsonValueKind.Null ? "–" : Thousands(Of(of, name));

    private static string Thousands(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static int Of(JsonElement of, string name) => of.GetProperty(name).GetInt32();

    private static IEnumerable<int> Numbers(JsonElement of, string name) => of.GetProperty(name).EnumerateArray().Select(n => n.GetInt32());

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
