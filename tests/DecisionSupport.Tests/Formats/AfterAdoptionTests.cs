using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Formats;

/// <summary>A parent who is only listed is not thereby said to have kept parental responsibility through an adoption (Adoption and Children Act 2002 s 46).</summary>
public sealed class AfterAdoptionTests
{
    private const string Order = "orders: { ao: { kind: adoption-order, in-force: yes, made-on: 2020-06-01 } }";

    [Theory]
    [InlineData("[mother]", Order, "not known")]
    [InlineData("[{ kind: birth-registration, on: 2012-02-01 }]", Order, "not known")]
    [InlineData("[{ kind: lives-with-order, on: 2024-02-01 }]", Order, "true")]
    [InlineData("[{ kind: mother, ended: no }]", Order, "true")]
    [InlineData("[{ kind: mother, ended: yes }]", Order, "false")]
    [InlineData("[mother]", "orders: { ao: { kind: adoption-order, in-force: not known } }", "not known")]
    [InlineData("[mother]", "orders: { ao: { kind: adoption-order, in-force: no } }", "true")]
    [InlineData("[mother]", "orders: none", "true")]
    [InlineData("[adoption]", Order, "true")]
    public void What_a_parent_held_before_is_left_open_unless_it_is_said(string sources, string orders, string expected) =>
        Holds($"people: {{ parent: {{ parental-responsibility: {sources}, parental-responsibility-complete: yes }} }}\n{orders}").Should().Be(expected);

    [Theory]
    [InlineData("adoption", "not known")]
    [InlineData("parental-order", "not known")]
    [InlineData("step-parent-order", "true")]
    public void An_adopter_or_the_holder_of_a_parental_order_is_enough(string source, string expected) =>
        Holds($"people: {{ parent: {{ parental-responsibility: [mother], parental-responsibility-complete: yes }}, other: {{ parental-responsibility: [{source}] }} }}").Should().Be(expected);

    [Fact]
    public void What_is_left_open_is_asked() =>
        Read($"people: {{ parent: {{ parental-responsibility: [mother] }} }}\n{Order}").Questions()
            .Should().Contain(question => question.Path == "/children/sam/people/parent/parental-responsibility/mother/ended");

    private static string Holds(string sam)
    {
        var family = Read(sam);
        return new ThresholdAdvisor(Rules.ChildrenAct.Rules, Rules.ChildrenAct.Law).Conclude(family, family.Children[0])
            .Single(c => c.Provision == "CA1989/s3/holder" && c.Subject.Id == "parent").Holds.Truth.ToString();
    }

    private static FamilySituation Read(string sam)
    {
        var read = CaseFile.Read(
            $$"""
            format: 1
            as-at: 2026-03-02
            local-authority: { name: Exampleshire, nation: England }
            adults: { parent: { name: Ms Adams }, other: { name: Mr Brown } }
            children:
              sam:
                name: Sam
                date-of-birth: 2012-01-10
                treated-as-child: no

            """ + string.Concat(sam.Split('\n').Select(line => $"    {line}\n")),
            "family.yaml");
        read.Lines.Should().BeEmpty();
        return read.Situation!;
    }
}
