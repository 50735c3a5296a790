using DecisionSupport.Inference;
using DecisionSupport.Rules.ChildrenAct1989.Section31;
using DecisionSupport.Rules.ChildrenAct1989.Section47;
using DecisionSupport.Testing;
using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Rules.Tests.Testing;

/// <summary>A wrong rule breaks a relation, and a relation that is tried on nothing does not pass.</summary>
public sealed class MetamorphicRelationsTests
{
    private static readonly ThresholdAdvisor Backwards = new(
        RuleSet.Load(
            [.. ChildrenAct.Declarations.Where(d => d.Type != typeof(EnquiriesOnSuspicionRule)), RuleDeclaration.Of<BackwardsRule>()],
            member => member.IsDefined(typeof(IdentityAttribute), inherit: true)),
        ChildrenAct.Law);

    [Fact]
    public void A_rule_that_protects_less_the_better_the_evidence_is_found_out_with_the_family()
    {
        var result = new MetamorphicRelations(Backwards).Try(MetamorphicRelations.Named("standard-raised"), 1_000);

        result.Holds.Should().BeFalse();
        result.Violations.Should().Contain(v => v.StartsWith("family ") && v.Contains("of seed 141, /children/") && v.Contains("s47-1-b is Undetermined"));
    }

    [Fact]
    public void A_relation_tried_on_no_family_of_which_it_says_something_is_vacuous()
    {
        var relation = MetamorphicRelations.Named("renaming");
        var none = new MetamorphicResult(relation, 100, 0, 0, 0, []);

        none.Holds.Should().BeFalse();
        (none with { Decided = 4, Live = 9 }).Holds.Should().BeFalse("it was decided on fewer than one family in twenty");
        (none with { Decided = 5, Live = 0 }).Holds.Should().BeFalse("no gateway was met in any");
        (none with { Decided = 5, Live = 9 }).Holds.Should().BeTrue();
        (none with { Decided = 5, Live = 9, Violations = ["family 3"] }).Holds.Should().BeFalse();
    }

    [Fact]
    public void A_one_sided_relation_that_moves_nothing_is_vacuous()
    {
        var still = new MetamorphicResult(MetamorphicRelations.Named("standard-raised"), 100, 90, 9, 0, []);

        still.Holds.Should().BeFalse();
        (still with { Moved = 1 }).Holds.Should().BeTrue();
    }

    [Fact]
    public void An_unknown_name_is_refused_with_those_there_are()
    {
        var asked = () => MetamorphicRelations.Named("colour");

        asked.Should().Throw<ArgumentException>().WithMessage("There is no relation 'colour'. The relations are: renaming, masking, *");
    }

    /// <summary>Enquiries only where the evidence does not amount to proof: nobody would write it, and a sign turned round is soon written.</summary>
    public sealed class BackwardsRule : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Roll recorded = default!;
            IEnumerable<SignificantHarm> harms = default!;

            When()
                .Match(() => child)
                .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Concerns)
                .Query(() => harms, q => q.Match<SignificantHarm>(h => h.Child == child.Id).Collect());

            Then()
                .Yield(_ => new EnquiriesOnSuspicion(
                    child,
                    AnyOf(harms, recorded, h => h.Concern.IsSuffering & !h.Concern.Reaches(Standard.Prove))));
        }
    }
}
