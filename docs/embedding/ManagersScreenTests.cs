using DecisionSupport;
using DecisionSupport.Formats;
using DecisionSupport.Model;
using Microsoft.Extensions.DependencyInjection;

namespace CaseSystem.Tests;

public sealed class ManagersScreenTests
{
    private readonly ManagersScreen screen = new(new ServiceCollection().AddDecisionSupport().BuildServiceProvider().GetRequiredService<ThresholdAdvisor>());

    [Fact]
    public void A_family_built_in_code_is_assessed()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        var father = family.Adult("father", "Mr Brown");
        var sam = family.Child("sam", "Sam")
            .Answer(ChildQuestions.DateOfBirth, "2011-09-14")
            .Answer(ChildQuestions.IsWithinArea, "yes")
            .Answer(ChildQuestions.IsLikelyToBeSignificantlyImpaired, "yes", source: "assessment", by: "social worker")
            .Answer(ChildQuestions.RequiresAccommodation, "yes")
            .Answer(ChildQuestions.CarerIsPrevented, "yes")
            .Answer(ChildQuestions.CareState, "nobody-with-parental-responsibility-caring")
            .Complete(ListOf.People, true)
            .Complete(ListOf.Orders, true);
        FamilySituationBuilder.Holds(family.Person(sam, father), ParentalResponsibilitySourceKind.CourtOrder);

        var shown = screen.For(family.Build(), "sam");

        Assert.Contains("Children Act 1989 s 17(1): Services for a child in need", shown);
        Assert.Contains("Children Act 1989 s 20(1)(c): Duty to accommodate, the carer being prevented (bar not cleared)", shown);
        Assert.Equal("find out /children/sam/people/father/attitude", shown[^1]);
    }

    [Fact]
    public void A_case_file_is_read_with_every_fault_at_once()
    {
        var read = CaseFile.Read("format: 1\nas-at: 2026-02-30\nlocal-authority: { name: X, nation: Scotland }\nchildren: {}\n", "case.yaml");

        Assert.Null(read.Situation);
        Assert.True(read.Faults.Count >= 2);
    }
}
