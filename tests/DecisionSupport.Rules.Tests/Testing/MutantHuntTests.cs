using DecisionSupport.Testing;

namespace DecisionSupport.Rules.Tests.Testing;

/// <summary>The means by which mistakes are looked for can themselves be relied on.</summary>
public sealed class MutantHuntTests
{
    private const string Table = """
        provision: CA1989/s17/1
        law: s17(1)
        given:
          child: { date-of-birth: 2013-06-01 }
        inputs:
          need: { of: child, question: need/unlikely-to-achieve-reasonable-health-or-development }
          area: { of: child, question: within-area }
        true: [{ need: yes, area: yes }]
        false: [{ area: no }]

        """;

    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    private static readonly List<Conclusion> Examples =
        [.. new SituationGenerator(71).Take(1_000).SelectMany(s => s.Children.SelectMany(c => Advisor.Conclude(s, c)))];

    private static readonly TreeShapes Shapes = new(Examples);

    [Fact]
    public void Read_again_without_a_change_every_conclusion_is_what_the_rule_concluded()
    {
        foreach (var conclusion in Examples)
        {
            // A change in s105(1), on which most rules rely, makes all that relies on it be read again from its leaves.
            new Unchanged(Shapes, "CA1989/s105/1").Of(conclusion).Should().Be(conclusion.Holds.Truth, "{0}", conclusion);
            new Unchanged(Shapes, conclusion.Provision).Of(conclusion).Should().Be(conclusion.Holds.Truth, "{0}", conclusion);
        }
    }

    [Fact]
    public void A_limb_that_the_table_asks_for_cannot_be_dropped_unnoticed() =>
        Alive(Table).Should().NotContain("CA1989/s17/1 LimbDropped: within the area");

    [Fact]
    public void A_limb_that_the_table_leaves_out_can_be_dropped_unnoticed() =>
        Alive(Table + "skip: [{ area: [no, not known] }]").Should().Contain("CA1989/s17/1 LimbDropped: within the area");

    [Fact]
    public void A_mistake_in_a_rule_is_noticed_by_the_table_of_a_rule_that_relies_on_it() =>
        Alive(Table).Should().NotContain("CA1989/s17/10 Negated: one of / (a)").And.Contain("CA1989/s17/11 LimbDropped: blind");

    [Fact]
    public void A_table_from_which_the_rule_differs_notices_nothing() =>
        Alive(Table.Replace("true: [{ need: yes, area: yes }]\n", "", StringComparison.Ordinal).Replace("false: [{ area: no }]\n", "", StringComparison.Ordinal) + "true: [{ area: no }]\nskip: [{ area: [yes, not known] }]")
            .Should().Contain("CA1989/s17/1 LimbDropped: in need");

    private static List<string> Alive(string table)
    {
        var hunt = new MutantHunt(Advisor, Shapes);
        new TruthTableRunner(Advisor).Run(TruthTable.Read(table, "test.yaml"), row => hunt.Expect(row.Situation, row.Conclusion, row.Expected, "test.yaml"));
        return [.. hunt.Alive.Select(m => m.Name)];
    }

    private sealed class Unchanged(TreeShapes shapes, string provision) : Reading(shapes, provision, TreeShape.Root)
    {
        protected override Truth Changed(Proposition proposition, TreeShape shape) => Plain(proposition, shape, TreeShape.Root);
    }
}
