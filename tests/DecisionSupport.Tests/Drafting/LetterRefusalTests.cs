namespace DecisionSupport.Tests.Drafting;

/// <summary>When a letter cannot honestly be drafted: what is missing is said, and nothing is made up.</summary>
public sealed class LetterRefusalTests
{
    [Fact]
    public void Without_a_live_concern_there_is_no_letter_and_each_one_left_out_says_why()
    {
        var family = Letters.Ruby;
        foreach (var concern in new[] { "alone", "drinking", "arm" })
        {
            family = family.With($"/children/ruby/concerns/{concern}/court", new Answer(AnswerValue.OfWord(ConcernQuestions.Court.IndexOf("not-proved"))));
        }

        Letters.Refused(family).Should().ContainSingle().Which.Should().Contain("there is no live concern about Ruby").And.Contain("'Ruby left alone at night' is not one: a court has considered it");
    }

    [Theory]
    [InlineData("harm", "only-to-someone-else")]
    [InlineData("reached", "none")]
    [InlineData("not-reached", "suspect")]
    public void Harm_to_somebody_else_and_what_is_not_even_suspected_are_no_live_concern(string question, string word)
    {
        var asked = Vocabulary.Of(SubjectKind.Concern).Single(q => q.Name == question);
        var family = Letters.Ruby.OnlyAt(["/children/ruby/date-of-birth", "/children/ruby/people", "/children/ruby/concerns/alone/alleged"]);

        Letters.Draft(family).Addressees.Should().NotBeEmpty();
        Letters.Refused(family.With($"/children/ruby/concerns/alone/{question}", new Answer(AnswerValue.OfWord(asked.IndexOf(word))))).Should().ContainSingle();
    }

    [Fact]
    public void Without_anybody_to_address_there_is_no_letter()
    {
        var family = Letters.Ruby.OnlyAt(["/children/ruby/date-of-birth", "/children/ruby/concerns", "/children/ruby/people/grandmother"]);

        Letters.Refused(family).Should().ContainSingle().Which.Should().StartWith("/children/ruby/people: there is nobody to address.").And.Contain("neither a parent nor a person with parental responsibility");
    }

    [Fact]
    public void An_unnamed_local_authority_writes_no_letter() =>
        Letters.Refused(Family(" ", Nation.England, "2019-06-21")).Should().ContainSingle().Which.Should().StartWith("/local-authority/name");

    [Fact]
    public void The_guidance_encoded_is_for_England() =>
        Letters.Refused(Family("Exampleshire", Nation.Wales, "2019-06-21")).Should().ContainSingle().Which.Should().StartWith("/local-authority/nation");

    [Theory]
    [InlineData("2009-03-02", true)]
    [InlineData("2009-03-03", false)]
    public void From_seventeen_no_proceedings_could_follow(string born, bool refused)
    {
        var family = Family("Exampleshire", Nation.England, born);

        if (refused)
        {
            Letters.Refused(family).Should().ContainSingle().Which.Should().StartWith("/children/ruby/date-of-birth");
        }
        else
        {
            Letters.Draft(family).Addressees.Should().Equal("Ms Reed");
        }
    }

    [Fact]
    public void A_letter_to_somebody_to_whom_none_is_owed_is_refused_with_those_to_whom_one_is() =>
        Letters.Refused(Letters.Ruby, to: "grandmother").Should().ContainSingle().Which.Should().Contain("mother, father");

    [Fact]
    public void Somebody_of_whom_it_is_not_known_is_not_said_to_be_owed_none() =>
        Letters.Refused(Letters.Ruby.Without("/children/ruby/people/father/parent"), to: "father").Should().ContainSingle().Which.Should().Contain("no letter to 'father': not known whether Mr Cole is a parent");

    [Fact]
    public void An_application_before_the_court_leaves_nothing_to_warn_of() =>
        Letters.Refused(Letters.Ruby.Answer("/children/ruby/proceedings/care-or-supervision-application-adjourned", AnswerValue.OfWord(0)))
            .Should().ContainSingle().Which.Should().Contain("an application is before the court, and the letter says that none was made");

    [Fact]
    public void An_application_that_was_issued_does_too_until_its_proceedings_are_over()
    {
        var issued = Letters.Ruby.Answer("/children/ruby/dates/application-issued", AnswerValue.OfDay(new DateOnly(2026, 3, 2)));

        Letters.Refused(issued).Should().ContainSingle().Which.Should().Contain("an application was issued on 2 March 2026");
        Letters.Draft(issued.Answer("/children/ruby/dates/proceedings-ended", AnswerValue.OfDay(new DateOnly(2026, 8, 20)))).Addressees.Should().NotBeEmpty();
        Letters.Refused(issued.Answer("/children/ruby/dates/proceedings-ended", AnswerValue.OfDay(new DateOnly(2026, 12, 20)))).Should().ContainSingle("they are not over yet");
        Letters.Draft(Letters.Ruby.Answer("/children/ruby/dates/application-issued", AnswerValue.OfDay(new DateOnly(2026, 11, 20)))).Addressees.Should().NotBeEmpty("it is arranged, and not issued");
    }

    [Theory]
    [InlineData(OrderKind.CareOrder, "yes", null, true)]
    [InlineData(OrderKind.InterimCareOrder, "yes", null, true)]
    [InlineData(OrderKind.InterimSupervisionOrder, "yes", null, true)]
    [InlineData(OrderKind.InterimSupervisionOrder, "yes", "no", true)]
    [InlineData(OrderKind.InterimCareOrder, "yes", "yes", false)]
    [InlineData(OrderKind.CareOrder, "yes", "yes", true)]
    [InlineData(OrderKind.CareOrder, "no", null, false)]
    [InlineData(OrderKind.PlacementOrder, "yes", null, true)]
    [InlineData(OrderKind.SupervisionOrder, "yes", null, false)]
    public void An_order_that_shows_that_a_court_was_asked_is_past_that_stage(OrderKind kind, string inForce, string? section37, bool refused)
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        var child = family.Child("ruby", "Ruby").Answer(ChildQuestions.DateOfBirth, "2019-06-21");
        Tell(family, child);
        FamilySituationBuilder.Order(child, "order", kind).Answer(OrderQuestions.IsInForce, inForce);
        if (section37 is not null)
        {
            child.Answer(ChildQuestions.ApplicationIsAdjourned, "no").Answer(ChildQuestions.HasSection37Direction, section37);
        }

        if (refused)
        {
            Letters.Refused(family.Build()).Should().ContainSingle().Which.Should().StartWith("/children/ruby/orders/order/in-force: this order in force shows that a court has been asked about Ruby");
        }
        else
        {
            Letters.Draft(family.Build()).Addressees.Should().Equal("Ms Reed");
        }
    }

    [Theory]
    [InlineData(OrderKind.EmergencyProtectionOrder, true)]
    [InlineData(OrderKind.SupervisionOrder, false)]
    public void Under_an_order_that_holds_the_child_nobody_is_told_that_they_may_take_the_child_home(OrderKind kind, bool held)
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        var child = family.Child("ruby", "Ruby").Answer(ChildQuestions.DateOfBirth, "2019-06-21");
        Tell(family, child);
        FamilySituationBuilder.Order(child, "order", kind).Answer(OrderQuestions.IsInForce, "yes");
        var letter = Letters.Draft(family.Build()).ToMarkdown();

        letter.Contains("take Ruby home at any time", StringComparison.Ordinal).Should().Be(!held);
        letter.Contains("An order or emergency power is in force now", StringComparison.Ordinal).Should().Be(held);
    }

    [Fact]
    public void Everything_that_is_missing_is_said_at_once() =>
        Letters.Refused(new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.Wales, "").WithRuby().Build()).Should().HaveCount(4);

    [Fact]
    public void A_child_not_yet_born_may_be_written_about()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        var child = family.Child("ruby", "Baby Reed").Answer(ChildQuestions.IsUnborn, "yes");
        Tell(family, child);

        Letters.Draft(family.Build()).ToMarkdown().Should().Contain("Baby Reed, not yet born").And.NotContain("It is not known whether an order could still be made")
            .And.Contain("no application can be made before the birth").And.Contain("about Baby Reed after the birth").And.Contain("After the birth: ").And.NotContain("age of sixteen");
    }

    private static FamilySituation Family(string authority, Nation nation, string born)
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), nation, authority);
        Tell(family, family.Child("ruby", "Ruby").Answer(ChildQuestions.DateOfBirth, born).Answer(ChildQuestions.IsMarried, "no"));
        return family.Build();
    }

    private static void Tell(FamilySituationBuilder family, SubjectDraft child)
    {
        var mother = family.Person(child, family.Adult("mother", "Ms Reed")).Answer(PersonQuestions.IsParent, "yes");
        FamilySituationBuilder.Source(mother, ParentalResponsibilitySourceKind.Mother).Answer(ParentalResponsibilitySourceQuestions.HasEnded, "no");
        FamilySituationBuilder.Concern(child, "alone", "left alone").Answer(ConcernQuestions.Alleged, "Left alone");
    }
}

file static class Bare
{
    internal static FamilySituationBuilder WithRuby(this FamilySituationBuilder family)
    {
        family.Child("ruby", "Ruby");
        return family;
    }
}
