using DecisionSupport.Explain;

namespace DecisionSupport.Tests.Explain;

public sealed class WordingTests
{
    [Fact]
    public void Every_question_and_answer_of_the_vocabulary_is_filled_with_names_alone()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        var sam = family.Child("sam", "Sam");
        FamilySituationBuilder.Holds(family.Person(sam, family.Adult("mother", "Ms Adams")), ParentalResponsibilitySourceKind.Mother);
        FamilySituationBuilder.Order(sam, "order", OrderKind.CareOrder);
        FamilySituationBuilder.Concern(sam, "concern", "bruising");
        FamilySituationBuilder.Service(sam, "service", "CAMHS");
        FamilySituationBuilder.Need(sam, "need", NeedKind.BreakFromCaring, "a weekend");
        var situation = family.Build();
        var child = situation.Children[0];
        Subject[] subjects =
        [
            child, .. situation.Adults, .. child[ListOf.People].Members, .. child[ListOf.People].Members.SelectMany(p => p[ListOf.ParentalResponsibility].Members),
            .. child[ListOf.Orders].Members, .. child[ListOf.Concerns].Members, .. child[ListOf.Services].Members, .. child[ListOf.Needs].Members,
        ];

        subjects.Select(s => s.Kind).Should().BeEquivalentTo(Enum.GetValues<SubjectKind>());
        foreach (var subject in subjects)
        {
            var templates = Vocabulary.Of(subject.Kind).SelectMany(q => q.Words.SelectMany(w => new[] { w.Yes, w.No }).Append(q.Ask));
            templates.Select(t => Wording.Fill(t, subject)).Should().OnlyContain(said => said.Length > 0 && !said.Contains('{') && !said.Contains("  "));
        }
    }

    [Fact]
    public void A_concern_is_named_before_whether_and_not_after_it()
    {
        var open = Cases.Assess("wales").Children[0].Gateway("s31-2-b-i").Open.First(g => g.Subject.Kind == SubjectKind.Concern);

        Wording.Whether(open).Should().StartWith("bruising to the back: whether ");
        Wording.Whether(open, named: false).Should().StartWith("whether ");
    }
}
