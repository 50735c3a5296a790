using System.Text;
using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Formats;

/// <summary>A case file is a stranger's text: whatever it holds, the reader gives a situation or faults, and nothing else.</summary>
public sealed class HostileFileTests
{
    private const string Top = "format: 1\nas-at: 2026-11-22\nlocal-authority: { name: Exampleshire, nation: England }\n";

    [Theory]
    [InlineData("family.yaml", CaseFileSyntax.Yaml)]
    [InlineData("family.json", CaseFileSyntax.Json)]
    public void A_damaged_file_gives_a_situation_or_faults_and_never_throws(string name, CaseFileSyntax syntax)
    {
        var example = Repository.PathOf("tests", "compat", "sam-objection.yaml");
        var valid = Encoding.UTF8.GetBytes(CaseFile.Write(CaseFile.Read(File.ReadAllBytes(example), example).Situation!, syntax));
        var (read, refused) = (0, 0);
        for (var seed = 0; seed < 1_500; seed++)
        {
            var result = CaseFile.Read(new Mutation(seed).Of(valid), name);

            (result.Situation is null).Should().Be(result.FaultCount > 0, $"seed {seed}");
            result.Lines.Should().NotContain(line => line.Any(char.IsControl), $"seed {seed}");
            _ = result.Situation is null ? refused++ : read++;
        }

        // Otherwise the damage is too little or too much to show anything.
        read.Should().BeGreaterThan(50);
        refused.Should().BeGreaterThan(500);
    }

    [Fact]
    public void A_file_larger_than_one_mebibyte_is_refused()
    {
        var text = Top + "children: { sam: { name: Sam } }\n#" + new string('x', 1024 * 1024);

        Only(CaseFile.Read(text, "a.yaml")).Should().Be("a.yaml: The file is larger than 1 MiB (1,048,576 bytes). A case file holds one family; split it, and keep documents elsewhere.");
        Only(CaseFile.Read(Encoding.UTF8.GetBytes(text), "a.yaml")).Should().Contain("larger than 1 MiB");
        Only(CaseFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.yaml")).Should().Contain("larger than 1 MiB");
    }

    [Theory]
    [InlineData("a.yaml", "[")]
    [InlineData("a.yaml", "{ a: ")]
    [InlineData("a.yaml", "- ")]
    [InlineData("a.yaml", "? ")]
    [InlineData("a.json", "[")]
    [InlineData("a.json", "{\"a\":")]
    public void Depth_is_bounded(string name, string opens) =>
        CaseFile.Read(string.Concat(Enumerable.Repeat(opens, 100_000)), name).Faults.Should().Contain(fault => fault.Code == FaultCode.TooLarge || fault.Code == FaultCode.Shape);

    [Fact]
    public void The_number_of_parts_is_bounded() =>
        Only(CaseFile.Read(Top + "children: [" + string.Concat(Enumerable.Repeat("a,", 60_000)) + "]", "a.yaml")).Should().Contain("more than 50,000 parts");

    [Fact]
    public void Of_many_faults_the_first_two_hundred_are_shown_and_the_rest_counted()
    {
        var keys = string.Concat(Enumerable.Range(0, 1_234).Select(i => $"    unknown-{i}: yes\n"));

        var result = CaseFile.Read(Top + "children:\n  sam:\n" + keys, "a.yaml");

        result.FaultCount.Should().Be(1_234);
        result.Faults.Should().HaveCount(200).And.BeInAscendingOrder(fault => fault.Line);
        result.Lines.Should().HaveCount(201);
        result.Lines.Last().Should().Be("... and 1,034 more faults.");
    }

    [Fact]
    public void Half_of_a_character_in_a_text_is_refused() =>
        Only(CaseFile.Read(Top + "children: { sam: { name: \ud83d } }", "a.yaml")).Should().Contain("U+D83D");

    private static string Only(CaseFileResult result) => result.Lines.Should().ContainSingle().Which;
}
