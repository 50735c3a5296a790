using System.Text;
using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Formats;

/// <summary>What a case file says, and how it is understood.</summary>
public sealed class CaseFileTests
{
    private const string Top = "format: 1\nas-at: 2026-11-22\nlocal-authority: { name: Exampleshire, nation: Wales }\nadults:\n  mother: { name: Ms Adams, date-of-birth: 1985-02-01 }\n  father:\n";

    [Fact]
    public void The_top_of_the_file_gives_day_nation_and_local_authority()
    {
        var family = Read("name: Sam");

        family.AsAt.Should().Be(new DateOnly(2026, 11, 22));
        family.Nation.Should().Be(Nation.Wales);
        family.LocalAuthority.Should().Be("Exampleshire");
        family.Adults.Select(adult => adult.Name).Should().Equal("Ms Adams", "father");
    }

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("no", "no")]
    [InlineData("true", "yes")]
    [InlineData("false", "no")]
    [InlineData("not known", "not known")]
    [InlineData("\"yes\"", "yes")]
    public void A_plain_answer_is_a_word(string written, string means)
    {
        var answer = Sam($"within-area: {written}").Accounts(ChildQuestions.IsWithinArea).Should().ContainSingle().Which;

        answer.Value.Spell(ChildQuestions.IsWithinArea).Should().Be(means);
        answer.Source.Should().BeNull();
    }

    [Fact]
    public void Nothing_unstated_is_answered() =>
        Vocabulary.Of(SubjectKind.Child).Should().OnlyContain(question => Sam("name: Sam").Accounts(question).Count == 0);

    [Fact]
    public void An_answer_may_say_who_when_and_on_what_it_rests() =>
        Sam("within-area: { answer: yes, source: home visit, on: 2026-11-20, by: K Singh }").Accounts(ChildQuestions.IsWithinArea)
            .Should().Equal(new Answer(AnswerValue.OfWord(0), "home visit", new DateOnly(2026, 11, 20), "K Singh"));

    [Fact]
    public void Several_accounts_of_one_question_are_kept_in_their_order() =>
        Sam("within-area: [{ answer: yes, by: school }, no, not known]").Accounts(ChildQuestions.IsWithinArea)
            .Should().Equal(new Answer(AnswerValue.OfWord(0), By: "school"), new Answer(AnswerValue.OfWord(1)), new Answer(AnswerValue.NotKnown));

    [Fact]
    public void An_answer_after_the_day_is_later_and_no_fault() =>
        Sam("within-area: { answer: yes, on: 2026-12-01 }").Ask(ChildQuestions.IsWithinArea, new DateOnly(2026, 11, 22)).State.Should().Be(AnswerState.Later);

    [Theory]
    [InlineData("disability")]
    [InlineData("need")]
    public void None_answers_each_question_of_a_group_no(string group)
    {
        var sam = Sam($"{group}: none");

        foreach (var question in Vocabulary.Of(SubjectKind.Child).Where(q => q.Name.StartsWith(group + "/", StringComparison.Ordinal)))
        {
            sam.Accounts(question).Should().Equal(new Answer(AnswerValue.OfWord(1)));
        }
    }

    [Fact]
    public void A_list_of_none_is_empty_and_complete()
    {
        var orders = Sam("orders: none")[ListOf.Orders];

        orders.Members.Should().BeEmpty();
        orders.Complete.Should().Equal(new Answer(AnswerValue.OfWord(0)));
    }

    [Fact]
    public void An_empty_list_says_nothing_of_whether_it_is_complete() => Sam("orders: {}")[ListOf.Orders].Complete.Should().BeEmpty();

    [Theory]
    [InlineData("[adoption]", "no")]
    [InlineData("adoption", "no")]
    [InlineData("[{ kind: adoption, on: 2015-05-11 }]", "no")]
    [InlineData("[{ kind: adoption, ended: yes }]", "yes")]
    [InlineData("[{ kind: adoption, ended: not known }]", "not known")]
    public void A_source_of_parental_responsibility_that_is_listed_subsists_unless_it_is_said_to_have_ended(string written, string ended)
    {
        var source = Sam($"people: {{ mother: {{ parental-responsibility: {written} }} }}")[ListOf.People].Members[0][ListOf.ParentalResponsibility].Members[0];

        source.Sort.Should().Be("adoption");
        source.Accounts(ParentalResponsibilitySourceQuestions.HasEnded).Should().ContainSingle().Which.Value.Spell(ParentalResponsibilitySourceQuestions.HasEnded).Should().Be(ended);
    }

    [Fact]
    public void Orders_concerns_and_services_go_by_their_kind_or_id_without_a_name()
    {
        var sam = Sam("orders: { ico: { kind: interim-care-order } }\n    concerns: { bruises: }\n    services: { camhs: { name: CAMHS } }");

        sam[ListOf.Orders].Members[0].Name.Should().Be("interim care order");
        sam[ListOf.Concerns].Members[0].Name.Should().Be("bruises");
        sam[ListOf.Services].Members[0].Name.Should().Be("CAMHS");
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm()
    {
        var text = "\uFEFF" + (Top + "children:\n  sam: { name: Sam }\n").Replace("\n", "\r\n", StringComparison.Ordinal);

        CaseFile.Read(Encoding.UTF8.GetBytes(text), "family.yaml").Lines.Should().BeEmpty();
        CaseFile.Read("\uFEFF{\r\n\t\"format\": 1, \"as-at\": \"2026-11-22\", \"local-authority\": { \"name\": \"A\", \"nation\": \"England\" }, \"children\": { \"sam\": {} } }", "family.json").Lines.Should().BeEmpty();
    }

    [Fact]
    public void A_file_of_another_name_is_read_by_its_first_character()
    {
        CaseFile.Read("\n{ \"format\": 1, }", "upload").Faults.Single().Expected.Should().Be("JSON does not allow a comma before a closing bracket. Remove it.");
        CaseFile.Read(Top + "children:\n  sam: { name: Sam }\n", "upload").Lines.Should().BeEmpty();
    }

    [Fact]
    public void The_place_of_a_subject_or_an_answer_can_be_found_by_its_path()
    {
        var result = Result("name: Sam\n    within-area: yes\n    disability: none");

        result.LineOf("/children/sam").Should().Be(8);
        result.LineOf("/children/sam/within-area").Should().Be(10);
        result.LineOf("/children/sam/disability/blind").Should().Be(11);
        result.LineOf("/children/mia").Should().BeNull();
    }

    [Fact]
    public void Every_answer_of_a_situation_has_its_place_in_the_file()
    {
        var result = CaseFile.Read(File.ReadAllBytes(Repository.PathOf("docs", "examples", "adolescent-violence.yaml")), "a.yaml");

        foreach (var path in result.Situation!.Children.SelectMany(Paths))
        {
            result.LineOf(path).Should().NotBeNull(path);
        }
    }

    private static IEnumerable<string> Paths(Subject subject) =>
    [
        subject.Path,
        .. Vocabulary.Of(subject.Kind).Where(question => subject.Accounts(question).Count > 0).Select(question => $"{subject.Path}/{question.Name}"),
        .. subject.ListNames.Where(list => subject[list].Complete.Count > 0).Select(list => $"{subject.Path}/{CaseFileName.OfComplete(list)}"),
        .. subject.ListNames.SelectMany(list => subject[list].Members).SelectMany(Paths),
    ];

    private static CaseFileResult Result(string sam) => CaseFile.Read($"{Top}children:\n  sam:\n    {sam}\n", "family.yaml");

    private static FamilySituation Read(string sam)
    {
        var result = Result(sam);
        result.Lines.Should().BeEmpty();
        return result.Situation!;
    }

    private static Subject Sam(string sam) => Read(sam).Children.Single();
}
