using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Formats;

/// <summary>What is written reads back as the same situation.</summary>
public sealed class RoundTripTests
{
    private const int Families = 500;

    [Theory]
    [InlineData(CaseFileSyntax.Yaml)]
    [InlineData(CaseFileSyntax.Json)]
    public void A_family_that_is_written_reads_back_equal(CaseFileSyntax syntax)
    {
        var refused = 0;
        for (var seed = 0; seed < Families; seed++)
        {
            var family = new RandomFamily(seed).Next();
            var text = CaseFile.Write(family, syntax);

            var result = CaseFile.Read(text, "family." + syntax);

            if (Contradictions.In(family).Count > 0)
            {
                result.Faults.Should().OnlyContain(fault => fault.Code == FaultCode.Contradiction, text);
                refused++;
                continue;
            }

            result.Lines.Should().BeEmpty($"seed {seed} is written as\n{text}");
            Shown.All(result.Situation!).Should().Be(Shown.All(family), $"seed {seed} is written as\n{text}");
            CaseFile.Write(result.Situation!, syntax).Should().Be(text);
        }

        (Families - refused).Should().BeGreaterThan(100, "many families must be fit to read, or this shows little");
    }

    [Fact]
    public Task Every_kind_of_thing_is_written_in_a_way_that_is_pleasant_to_read() => Verifier.Verify(CaseFile.Write(Everything()));

    [Fact]
    public Task Json_has_the_same_shape() => Verifier.Verify(CaseFile.Write(Everything(), CaseFileSyntax.Json));

    private static FamilySituation Everything()
    {
        var file = Repository.PathOf("tests", "compat", "sam-objection.yaml");
        return CaseFile.Read(File.ReadAllBytes(file), file).Situation!;
    }
}
