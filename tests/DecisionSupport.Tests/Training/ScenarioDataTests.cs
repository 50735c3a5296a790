using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.Training;

namespace DecisionSupport.Tests.Training;

/// <summary>The scenarios are whole: what they reveal is there, what they ask has rules, and by the end all of the case is known.</summary>
public sealed class ScenarioDataTests
{
    public static TheoryData<string> Ids => [.. TrainingScenarios.Ids];

    [Fact]
    public void There_are_three() =>
        TrainingScenarios.Ids.Should().Equal("child-to-parent-violence", "homeless-at-seventeen", "newborn-exhausted-mother");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scenario_has_the_id_by_which_it_is_found_and_can_be_played(string id)
    {
        var scenario = TrainingScenarios.Read(id);

        scenario.Id.Should().Be(id);
        scenario.Learning.Should().HaveCountGreaterThan(3);
        scenario.Stages.Should().HaveCountGreaterThan(1).And.OnlyContain(s => s.Asks.Count >= 3 && s.Asks.Count <= 6 && s.Tell.Length > 100);
        scenario.Stages.SelectMany(s => s.Prompts).Should().NotBeEmpty();
        TrainingScenarios.Faults(scenario, ChildrenAct.Law).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void By_the_last_stage_the_whole_case_is_known(string id)
    {
        var scenario = TrainingScenarios.Read(id);

        CaseFile.Write(Unfolding.Of(scenario)[^1].Situation).Should().Be(CaseFile.Write(scenario.Case));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_stage_tells_something_new_and_before_the_last_not_everything(string id)
    {
        var chapters = Unfolding.Of(TrainingScenarios.Read(id));

        chapters.Should().OnlyContain(c => c.New.Count > 0);
        chapters.SelectMany(c => c.New).Select(a => a.Number).Should().Equal(Enumerable.Range(1, chapters.Sum(c => c.New.Count)));
        chapters.SkipLast(1).Select(c => CaseFile.Write(c.Situation)).Should().NotContain(CaseFile.Write(chapters[^1].Situation));
    }

    [Fact]
    public void What_is_recorded_for_now_gives_way_when_the_case_says_otherwise()
    {
        const string attitude = "/children/baby/people/mother/attitude";
        var chapters = Unfolding.Of(TrainingScenarios.Read("newborn-exhausted-mother"));

        IReadOnlyList<Answer> At(int stage) => chapters[stage - 1].Situation.Questions().Single(q => q.Path == attitude).Accounts;
        At(1).Should().ContainSingle().Which.Value.Spell(PersonQuestions.Attitude).Should().Be("agrees");
        At(2).Should().ContainSingle().Which.By.Should().Be("ward midwife");
        At(3).Should().ContainSingle().Which.Value.Spell(PersonQuestions.Attitude).Should().Be("objects");
        chapters[1].New.Single(a => a.Recorded.Path == attitude).InPlaceOf.Should().Be(chapters[0].Numbers[attitude]);
    }

    [Fact]
    public void An_unknown_scenario_is_refused_with_those_that_there_are() =>
        FluentActions.Invoking(() => TrainingScenarios.Read("nobody")).Should().Throw<KeyNotFoundException>().WithMessage("*'nobody'*homeless-at-seventeen*");

    [Fact]
    public void A_gateway_without_rules_is_a_fault_and_is_not_played()
    {
        var scenario = TrainingScenarios.Read("homeless-at-seventeen");
        var asking = scenario with { Stages = [scenario.Stages[0] with { Asks = [new AskedGateway("kofi", "s25")] }] };

        TrainingScenarios.Faults(asking, ChildrenAct.Law).Should().ContainSingle().Which.Should().Contain("'s25', which has no rules");
        FluentActions.Invoking(() => Play.From(asking, "")).Should().Throw<InvalidOperationException>().WithMessage("*'s25'*");
    }
}
