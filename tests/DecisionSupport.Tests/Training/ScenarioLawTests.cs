using DecisionSupport.Training;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Tests.Training;

/// <summary>What the law says at each stage of each scenario, each with the reason that the law gives.</summary>
public sealed class ScenarioLawTests
{
    private const string Violence = "child-to-parent-violence";
    private const string Newborn = "newborn-exhausted-mother";
    private const string Homeless = "homeless-at-seventeen";

    [Theory]
    [InlineData(Violence, 1, "owen s17-1", "duty", "in need, and in the area; asking for help takes nothing away")]
    [InlineData(Violence, 1, "owen s20-1-c", "undetermined", "nobody has yet judged whether she is prevented")]
    [InlineData(Violence, 1, "owen s47-1-b", "undetermined", "the one concern is harm to somebody else, and it is not known that there is no other")]
    [InlineData(Violence, 1, "owen s31-2-b-ii", "undetermined", "violence to a mother is not by itself harm to the boy")]
    [InlineData(Violence, 2, "owen s20-1-c", "duty, bar not cleared", "she is prevented; the father may have parental responsibility, and has not been asked")]
    [InlineData(Violence, 2, "owen s20-4", "power, bar not cleared", "the same bar")]
    [InlineData(Violence, 2, "owen s47-1-b", "duty", "cause to suspect harm to his own development")]
    [InlineData(Violence, 2, "owen s31-2-b-ii", "undetermined", "suspicion says nothing of proof either way")]
    [InlineData(Violence, 2, "elsie s47-1-b", "duty", "impairment from hearing ill-treatment of another is harm to her, section 31(9)")]
    [InlineData(Violence, 3, "owen s20-1-c", "barred", "section 20(7): the father has parental responsibility, objects, is willing and able; at fourteen Owen's agreement lifts nothing")]
    [InlineData(Violence, 3, "owen s20-4", "barred", "section 20(7) covers every arm")]
    [InlineData(Violence, 3, "owen s31-2-b-ii", "not made out", "a named lawyer judges the harm not capable of proof, and all concerns are recorded")]
    [InlineData(Violence, 3, "owen s44-1-a", "not made out", "not likely to suffer significant harm if not removed, or if he does not remain")]
    [InlineData(Violence, 3, "owen s17-1", "duty", "it goes on where section 20 is barred")]
    [InlineData(Newborn, 1, "baby s20-4", "power, bar not cleared", "taken from a mother who cares for him: no real and voluntary delegation is shown")]
    [InlineData(Newborn, 1, "baby s20-1-c", "undetermined", "whether she is prevented is another question than whether she said yes")]
    [InlineData(Newborn, 1, "baby s44-1-a", "undetermined", "nothing is recorded of harm, and nothing excludes it")]
    [InlineData(Newborn, 2, "baby s20-4", "power, bar not cleared", "capacity in doubt, and a threat")]
    [InlineData(Newborn, 2, "baby s20-1-c", "undetermined", "nobody has assessed whether she is prevented")]
    [InlineData(Newborn, 2, "baby s47-1-b", "duty", "who judges grounds for believing has judged that there is cause to suspect")]
    [InlineData(Newborn, 2, "baby s44-1-a", "not made out", "safe on the ward with midwives present")]
    [InlineData(Newborn, 2, "baby s38-2", "not made out", "no application is before the court, and there is no direction under section 37")]
    [InlineData(Newborn, 3, "baby s20-4", "barred", "with capacity she objects, and is willing and able; nor is there a delegation")]
    [InlineData(Newborn, 3, "baby s20-1-c", "not made out", "she is judged not prevented")]
    [InlineData(Newborn, 3, "baby s38-2", "threshold", "an application is adjourned, and grounds for believing are judged to exist")]
    [InlineData(Newborn, 3, "baby interim-separation", "not made out", "neither demanded nor proportionate, and it can wait")]
    [InlineData(Newborn, 3, "baby s44-1-a", "not made out", "as before")]
    [InlineData(Homeless, 1, "kofi s17-1", "undetermined", "he is in the area, and nobody has assessed whether he is in need")]
    [InlineData(Homeless, 1, "kofi s20-1-c", "undetermined", "need, requirement and cause are all unasked")]
    [InlineData(Homeless, 1, "kofi s20-3", "undetermined", "serious prejudice has not been judged")]
    [InlineData(Homeless, 1, "kofi s31-2-b-i", "not made out", "no order can be made from seventeen, section 31(3)")]
    [InlineData(Homeless, 2, "kofi s17-1", "duty", "in need, and in the area by being there")]
    [InlineData(Homeless, 2, "kofi s20-1-c", "barred", "his mother has parental responsibility, objects, is willing, and can arrange; he has not agreed")]
    [InlineData(Homeless, 2, "kofi s20-3", "barred", "section 20(7) covers subsection (3) as well")]
    [InlineData(Homeless, 2, "kofi s20-4", "barred", "and subsection (4)")]
    [InlineData(Homeless, 3, "kofi s20-1-c", "duty", "from sixteen his own agreement lifts the bar, section 20(11); no power to re-badge")]
    [InlineData(Homeless, 3, "kofi s20-3", "duty", "likewise")]
    [InlineData(Homeless, 3, "kofi s20-6", "duty", "accommodation is proposed: his wishes and feelings come first")]
    [InlineData(Homeless, 3, "kofi s22-1", "not made out", "not accommodated yet, and no order")]
    [InlineData(Homeless, 3, "kofi s17-1", "duty", "it goes on beside section 20")]
    public void The_rules_say_what_the_law_says_at_that_stage(string scenario, int stage, string asked, string outcome, string because)
    {
        var chapter = Unfolding.Of(TrainingScenarios.Read(scenario))[stage - 1];
        var (child, gateway) = (asked.Split(' ')[0], asked.Split(' ')[1]);

        Outcome.Of(Play.Advisor.Assess(chapter.Situation).Child(child).Gateway(gateway)).ToString().Should().Be(outcome, because);
    }

    [Fact]
    public void Everything_that_a_scenario_asks_is_expected_above()
    {
        var expected = typeof(ScenarioLawTests).GetMethod(nameof(The_rules_say_what_the_law_says_at_that_stage))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
            .Select(data => data.GetData(null!).Single()).Select(row => $"{row[0]} {row[1]} {row[2]}");
        var asked = TrainingScenarios.Ids.SelectMany(id => TrainingScenarios.Read(id).Stages.SelectMany((stage, i) => stage.Asks.Select(a => $"{id} {i + 1} {a.Child} {a.Gateway}")));

        expected.Should().BeEquivalentTo(asked);
    }
}
