using System.Runtime.CompilerServices;
using DecisionSupport.Formats;
using DecisionSupport.Rules;

namespace DecisionSupport.Tests.Explain;

/// <summary>The small families that these tests explain, from the case files beside them.</summary>
internal static class Cases
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    internal static FamilySituation Read(string name)
    {
        var read = CaseFile.Read(File.ReadAllText(PathOf(name)), name);
        return read.Situation ?? throw new InvalidOperationException(string.Join('\n', read.Lines));
    }

    internal static Assessment Assess(string name) => Advisor.Assess(Read(name));

    internal static Assessment Assess(FamilySituation situation) => Advisor.Assess(situation);

    internal static string PathOf(string name) => Path.Combine(Path.GetDirectoryName(ThisFile())!, "cases", name + ".yaml");

    /// <summary>The lines of a page from a heading to the next of its kind, so that a snapshot holds what its test is about.</summary>
    internal static string Section(string page, string from, string until)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, "the page has the heading {0}", from);
        var end = page.IndexOf(until, start + from.Length, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)].TrimEnd() + "\n";
    }

    /// <summary>A family whose every name, source and answer is the same hostile text.</summary>
    internal static FamilySituation Hostile(string text)
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, text);
        var father = family.Adult("father", text);
        var sam = family.Child("sam", text)
            .Answer(ChildQuestions.DateOfBirth, "2014-06-01", source: text, by: text)
            .Answer(ChildQuestions.IsWithinArea, "yes")
            .Answer(ChildQuestions.LivesOrIsFoundInArea, "yes")
            .Answer(ChildQuestions.IsLikelyToBeSignificantlyImpaired, "yes", source: text, by: text)
            .Answer(ChildQuestions.RequiresAccommodation, "yes", source: text)
            .Answer(ChildQuestions.CarerIsPrevented, "yes", source: text)
            .Answer(ChildQuestions.WishesAndFeelings, text);
        family.Person(sam, father)
            .Answer(PersonQuestions.Attitude, "objects", source: text, by: text)
            .Answer(PersonQuestions.Attitude, "agrees", source: text, by: text);
        FamilySituationBuilder.Concern(sam, "harm", text)
            .Answer(ConcernQuestions.Harm, "ill-treatment", source: text)
            .Answer(ConcernQuestions.HighestStandardReached, "prove", source: text, by: text);
        FamilySituationBuilder.Service(sam, "service", text);
        FamilySituationBuilder.Need(sam, "need", NeedKind.Activities, text)
            .Answer(NeedQuestions.WhatIsNeeded, text, source: text);
        return family.Build();
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
