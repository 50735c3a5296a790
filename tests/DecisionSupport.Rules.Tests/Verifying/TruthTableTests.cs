using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>Each file under <c>TruthTables</c>, written from the law by somebody who had not read the rules, in every combination of its answers.</summary>
public sealed class TruthTableTests(ITestOutputHelper output)
{
    private const int MostShown = 20;

    public static TheoryData<string> Tables => [.. Verified.Files];

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_rule_concludes_what_the_table_says(string file)
    {
        var run = Verified.Rules.Tables.Single(t => t.Table.Name == file);

        output.WriteLine(run.ToString());
        run.Mismatches.Take(MostShown).Select(m => m.ToString()).Should().BeEmpty("{0} of {1} combinations differ; the table rests on {2}", run.MismatchCount, run.Rows, run.Table.Law);
        run.NeverReached.Should().BeEmpty();
        run.IsExhaustive.Should().BeTrue();
        run.Rows.Should().BeGreaterThan(1);
    }

    [Fact]
    public void Every_rule_has_a_table_or_serves_a_rule_that_has_one() =>
        Verified.Rules.WithoutTable.Should().BeEmpty();
}
