using DecisionSupport;
using DecisionSupport.Rules;

// Prints every gateway and every conclusion of one family; .ci/trim compares what a trimmed program prints with what this one prints untrimmed.
var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
var father = family.Adult("father", "Mr Brown");
var sam = family.Child("sam", "Sam")
    .Answer(ChildQuestions.DateOfBirth, "2011-09-14")
    .Answer(ChildQuestions.IsWithinArea, "yes")
    .Answer(ChildQuestions.LivesOrIsFoundInArea, "yes")
    .Answer(ChildQuestions.IsLikelyToBeSignificantlyImpaired, "yes")
    .Answer(ChildQuestions.RequiresAccommodation, "yes")
    .Answer(ChildQuestions.CarerIsPrevented, "yes")
    .Complete(ListOf.People, true)
    .Complete(ListOf.Orders, true)
    .Complete(ListOf.Concerns, true);
var person = family.Person(sam, father)
    .Answer(PersonQuestions.Attitude, "objects")
    .Answer(PersonQuestions.IsWilling, "yes")
    .Answer(PersonQuestions.IsAbleToArrange, "yes");
FamilySituationBuilder.Holds(person, ParentalResponsibilitySourceKind.Adoption);
FamilySituationBuilder.Concern(sam, "bruises", "bruises")
    .Answer(ConcernQuestions.Harm, "ill-treatment")
    .Answer(ConcernQuestions.IsSuffering, "yes")
    .Answer(ConcernQuestions.IsSignificant, "yes")
    .Answer(ConcernQuestions.HighestStandardReached, "suspect");

var child = new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law).Assess(family.Build()).Children[0];
foreach (var gateway in child.Gateways)
{
    Console.WriteLine($"{gateway.Gateway.Id}: {gateway.Status}, {gateway.Open.Count} open");
}

foreach (var conclusion in child.Conclusions)
{
    Console.WriteLine(conclusion);
}
