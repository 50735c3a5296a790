using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.Training;

namespace DecisionSupport.Tests.Training;

/// <summary>A scenario played from scripted answers.</summary>
internal sealed record Played(string Pages, string Prompts, Attempt Attempt);

/// <summary>Plays scenarios from scripted answers.</summary>
internal static class Play
{
    internal static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    internal static Played From(string scenario, string answers, PageFormat format = PageFormat.Text) => From(TrainingScenarios.Read(scenario), answers, format);

    internal static Played From(Scenario scenario, string answers, PageFormat format = PageFormat.Text)
    {
        using var pages = new StringWriter { NewLine = "\n" };
        using var prompts = new StringWriter { NewLine = "\n" };
        var attempt = new TrainingSession(scenario, Advisor).Play(new StringReader(answers), pages, prompts, format);
        return new Played(pages.ToString(), prompts.ToString(), attempt);
    }

    internal static string Answers(string name) => File.ReadAllText(Repository.PathOf("tests", "DecisionSupport.Tests", "Training", "answers", name + ".txt"));
}
