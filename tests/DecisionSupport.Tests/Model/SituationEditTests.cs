using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Model;

/// <summary>A family with fewer answers, or with one changed, is another family; the one it came from stays as it was.</summary>
public sealed class SituationEditTests
{
    private const string Attitude = "/children/sam/people/father/attitude";

    [Fact]
    public void Only_what_stands_at_a_path_or_below_it_is_kept()
    {
        var only = Family().OnlyAt(["/children/sam/people/mother", "/children/sam/within-area"]);

        Paths(only).Should().Equal(
            "/children/sam/within-area",
            "/children/sam/people/mother/attitude",
            "/children/sam/people/mother/parental-responsibility/mother/ended");
        only.Children.Should().ContainSingle();
        only.Children[0][ListOf.People].Members.Should().ContainSingle();
        only.Adults.Should().HaveCount(2);
    }

    [Fact]
    public void A_path_does_not_cover_another_that_begins_with_the_same_letters() =>
        Paths(Family().OnlyAt(["/children/sam/people/mo", "/children/sa"])).Should().BeEmpty();

    [Fact]
    public void The_path_of_a_list_covers_whether_the_list_is_complete() =>
        Paths(Family().OnlyAt(["/children/sam/people"])).Should().Contain("/children/sam/people-complete");

    [Fact]
    public void A_member_named_by_its_path_is_kept_though_nothing_is_said_of_it() =>
        Family().OnlyAt(["/children/sam/services/club"]).Children[0][ListOf.Services].Members.Should().ContainSingle();

    [Fact]
    public void Everything_is_kept_where_every_subject_is_named() =>
        CaseFile.Write(Family().OnlyAt(["/adults", "/children"])).Should().Be(CaseFile.Write(Family()));

    [Fact]
    public void An_answer_takes_the_place_of_every_account()
    {
        var changed = Family().With(Attitude, new Answer(AnswerSpelling.Read(PersonQuestions.Attitude, "silent"), "telephone"));

        Accounts(changed).Should().ContainSingle().Which.Source.Should().Be("telephone");
        Accounts(Family()).Should().HaveCount(2);
    }

    [Fact]
    public void Without_its_answer_a_question_is_one_that_nobody_was_asked()
    {
        var without = Family().Without(Attitude);

        Accounts(without).Should().BeEmpty();
        CaseFile.Write(without.With(Attitude, Accounts(Family())[0])).Should().NotBe(CaseFile.Write(Family()));
    }

    [Fact]
    public void Whether_a_list_is_complete_is_changed_like_any_answer() =>
        Family().With("/children/sam/people-complete", new Answer(AnswerValue.NotKnown)).Children[0][ListOf.People].Complete.Should().Equal(new Answer(AnswerValue.NotKnown));

    [Theory]
    [InlineData("/children/sam/people/grandmother/attitude")]
    [InlineData("/children/sam/people")]
    [InlineData("/children/sam/within-are")]
    public void A_path_at_which_no_question_stands_is_refused(string path)
    {
        Family().Invoking(f => f.Without(path)).Should().Throw<KeyNotFoundException>().WithMessage($"*{path}*");
        Family().Invoking(f => f.With(path, new Answer(AnswerValue.NotKnown))).Should().Throw<KeyNotFoundException>();
    }

    private static IReadOnlyList<Answer> Accounts(FamilySituation family) => family.Questions().Single(q => q.Path == Attitude).Accounts;

    private static IEnumerable<string> Paths(FamilySituation family) => family.Questions().Where(q => q.Accounts.Count > 0).Select(q => q.Path);

    private static FamilySituation Family()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        var mother = family.Adult("mother", "Ms Adams");
        var father = family.Adult("father", "Mr Brown");
        var sam = family.Child("sam", "Sam").Answer(ChildQuestions.IsWithinArea, "yes").Complete(ListOf.People, true);
        FamilySituationBuilder.Holds(family.Person(sam, mother).Answer(PersonQuestions.Attitude, "agrees"), ParentalResponsibilitySourceKind.Mother);
        family.Person(sam, father).Answer(PersonQuestions.Attitude, "objects").Answer(PersonQuestions.Attitude, "not known", "office call");
        FamilySituationBuilder.Service(sam, "club", "a youth club");
        family.Child("mia", "Mia").Answer(ChildQuestions.IsWithinArea, "no");
        return family.Build();
    }
}
