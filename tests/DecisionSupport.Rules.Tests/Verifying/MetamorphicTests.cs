using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>What a change of a family may and may not do, on families of each relation's own.</summary>
public sealed class MetamorphicTests(ITestOutputHelper output)
{
    private const int Many = 5_000;
    private const int Some = 500;

    [Fact]
    public void Other_names_and_ids_change_nothing_but_the_names() => Holds("renaming", Some);

    [Fact]
    public void A_masked_family_is_told_the_same() => Holds("masking", Some);

    [Fact]
    public void The_order_in_which_people_and_things_are_recorded_changes_no_gateway() => Holds("order", Some);

    [Fact]
    public void An_adult_who_stands_in_no_childs_case_changes_nothing() => Holds("adult-beyond", Some);

    [Fact]
    public void A_person_without_part_in_the_childs_life_changes_no_gateway_where_everybody_is_recorded() => Holds("adult-without-part", Some);

    [Fact]
    public void A_person_of_whom_nothing_is_known_meets_and_closes_no_gateway() => Holds("adult-unknown", Some);

    [Fact]
    public void What_is_recorded_of_another_child_changes_nothing_of_this_one() => Holds("second-child", Many);

    [Fact]
    public void Which_child_is_recorded_first_changes_nothing_of_either() => Holds("children-turned", Some);

    [Fact]
    public void Sex_ethnicity_religion_immigration_and_education_change_nothing() => Holds("who-the-child-is", Many);

    [Fact]
    public void The_same_answer_from_two_sources_is_the_answer_from_one() => Holds("agreeing-sources", Some);

    [Fact]
    public void Two_accounts_that_conflict_are_read_as_not_known() => Holds("conflict", Some);

    [Fact]
    public void Somebody_asked_who_does_not_know_is_read_as_nobody_asked() => Holds("not-known", Some);

    [Fact]
    public void Somebody_who_does_not_know_takes_nothing_from_somebody_who_does() => Holds("not-known-beside", Some);

    [Fact]
    public void An_answer_given_after_the_day_is_read_as_nobody_asked() => Holds("later-answer", Some);

    [Fact]
    public void The_whole_file_moved_within_the_same_law_and_ages_changes_no_gateway() => Holds("whole-file-moved", Some);

    [Fact]
    public void What_is_in_force_in_both_nations_is_told_alike_for_both() => Holds("nation", Some);

    [Fact]
    public void A_higher_standard_reached_never_lowers_a_protective_gateway() => Holds("standard-raised", Some);

    [Fact]
    public void A_graver_concern_never_lowers_a_protective_gateway() => Holds("graver-concern", Many);

    [Fact]
    public void A_further_concern_never_lowers_a_protective_gateway() => Holds("further-concern", Many);

    [Fact]
    public void Every_relation_is_tried_here()
    {
        var tried = typeof(MetamorphicTests).GetMethods().Count(m => m.IsDefined(typeof(FactAttribute), inherit: false)) - 1;

        MetamorphicRelations.All.Should().HaveCount(tried).And.OnlyHaveUniqueItems(r => r.Name).And.OnlyHaveUniqueItems(r => r.Seed).And.OnlyContain(r => r.Says.EndsWith('.'));
    }

    private void Holds(string relation, int families)
    {
        var result = new MetamorphicRelations(Verified.Advisor).Try(MetamorphicRelations.Named(relation), families);

        output.WriteLine($"{result.Relation.Says} {result.Relation.Law}");
        output.WriteLine(result.ToString());
        result.Violations.Take(20).Should().BeEmpty();
        result.IsVacuous.Should().BeFalse("{0}", result);
    }
}
