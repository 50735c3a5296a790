using System.Text.RegularExpressions;
using DecisionSupport.Drafting;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Drafting;

/// <summary>What a letter before proceedings says, and what it leaves open.</summary>
public sealed partial class LetterBeforeProceedingsTests
{
    private const string Mother = "# Letter to Ms Reed about Ruby";
    private const string Father = "# Letter to Mr Cole about Ruby";

    [Fact]
    public Task Markdown_of_a_letter_with_few_gaps() => Verifier.Verify(Letters.Draft(Letters.Ruby).ToMarkdown());

    [Fact]
    public Task Html_of_a_letter_with_few_gaps() => Verifier.Verify(Letters.Draft(Letters.Ruby, to: "father").ToHtml());

    [Fact]
    public Task Markdown_of_a_letter_with_many_gaps() => Verifier.Verify(Letters.Draft(Letters.Sam, "sam", "mother").ToMarkdown());

    [Fact]
    public void The_same_file_gives_the_same_letter_byte_for_byte()
    {
        Letters.Draft(Letters.Ruby).ToMarkdown().Should().Be(Letters.Draft(Letters.Ruby).ToMarkdown());
        Letters.Draft(Letters.Ruby).ToHtml().Should().Be(Letters.Draft(Letters.Ruby).ToHtml());
    }

    [Fact]
    public void Each_parent_has_a_letter_with_or_without_parental_responsibility_and_nobody_else_has_one()
    {
        Letters.Draft(Letters.Ruby).Addressees.Should().Equal("Ms Reed", "Mr Cole");
        Letters.Draft(Letters.Ruby, to: "father").ToMarkdown().Should().Contain(Father).And.NotContain(Mother);
    }

    [Fact]
    public void A_person_of_whom_neither_is_known_has_none_and_the_cover_asks()
    {
        var draft = Letters.Draft(Letters.Ruby.Without("/children/ruby/people/father/parent"));

        draft.Addressees.Should().Equal("Ms Reed");
        draft.ToMarkdown().Should().Contain("No letter to Mr Cole: not known whether Mr Cole is a parent");
    }

    [Fact]
    public void Each_line_of_a_letter_is_traced_or_marked_as_a_gap()
    {
        foreach (var letter in Markdown(Letters.Ruby).Split("\n# Letter to ").Skip(1))
        {
            var body = letter[..letter.IndexOf("## Where each line comes from", StringComparison.Ordinal)];
            body.Split('\n').Skip(1).Where(Says).Where(line => !Traced().IsMatch(line) && !line.Contains("to be completed:")).Should().BeEmpty();
        }
    }

    [Fact]
    public void Each_number_of_a_letter_has_its_source_and_each_source_its_number()
    {
        foreach (var letter in Markdown(Letters.Ruby).Split("\n# Letter to ").Skip(1))
        {
            var parts = letter.Split("## Where each line comes from");
            var used = Traced().Matches(parts[0]).SelectMany(m => m.Groups[1].Value.Split(", ")).Select(int.Parse).Distinct().Order();
            var listed = Listed().Matches(parts[1]).Select(m => int.Parse(m.Groups[1].Value));

            used.Should().Equal(listed);
        }
    }

    [Fact]
    public void Each_gap_is_listed_on_top_and_each_stands_in_a_letter()
    {
        var draft = Letters.Draft(Letters.Sam, "sam", "mother");
        var page = draft.ToMarkdown();
        var letter = page[page.IndexOf("# Letter to", StringComparison.Ordinal)..];

        draft.Gaps.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        page.IndexOf("## To be completed", StringComparison.Ordinal).Should().BeLessThan(page.IndexOf("# Letter to", StringComparison.Ordinal));
        Gap().Matches(letter).Select(m => m.Groups[1].Value).Distinct().Should().HaveCount(draft.Gaps.Count);
    }

    [Fact]
    public void A_concern_that_is_disputed_is_alleged() =>
        Markdown(Letters.Ruby.Answer(Alone("court"), Court("disputed")))
            .Should().Contain("Where this stands: alleged, by \\[to be completed: who says so, if the reader may be told (Ruby left alone at night)\\]. It is disputed, and no court has decided whether it is so.");

    [Theory]
    [InlineData("admitted", "admitted-by", "Ms Reed, on 20 October 2026", "Where this stands: admitted, by Ms Reed, on 20 October 2026.")]
    [InlineData("found", "found-by", "the Family Court at Exampleton, on 14 March 2025", "Where this stands: found, by the Family Court at Exampleton, on 14 March 2025.")]
    public void Each_concern_says_whether_it_is_admitted_or_found_and_by_whom(string court, string question, string who, string says) =>
        Markdown(Letters.Ruby.Answer(Alone("court"), Court(court)).Answer(Alone(question), AnswerValue.OfText(who))).Should().Contain(says);

    [Theory]
    [InlineData("admitted", "admitted, by \\[to be completed: whom, and when")]
    [InlineData("found", "found, by \\[to be completed: which court, and when")]
    public void Whoever_wrote_it_down_neither_admitted_nor_found_it(string court, string says) =>
        Markdown(Letters.Ruby.Answer(Alone("court"), Court(court), "T Ade (social worker)", new DateOnly(2026, 10, 20))).Should().Contain(says);

    [Fact]
    public void A_concern_of_which_nobody_said_how_it_stands_is_alleged_with_a_gap() =>
        Markdown(Letters.Ruby.Without("/children/ruby/concerns/alone/court")).Should().Contain("\\[to be completed: who says so, if the reader may be told (Ruby left alone at night)\\]. \\[to be completed: whether this is admitted, disputed or found by a court");

    [Fact]
    public void Who_reported_a_concern_stands_on_the_cover_and_in_no_letter()
    {
        var page = Markdown(Letters.Ruby.With("/children/ruby/concerns/alone/alleged", new Answer(AnswerValue.OfText("Ruby was at the window at midnight."), "call from number 14", new DateOnly(2026, 10, 3), "Mrs Njie, a neighbour")));
        var letters = page[page.IndexOf("# Letter to", StringComparison.Ordinal)..];

        page.Should().Contain("Who says so: Ruby left alone at night: call from number 14, 3 October 2026, by Mrs Njie, a neighbour. No letter names who reported a concern until you write it in.");
        letters.Should().Contain("Ruby was at the window at midnight.").And.NotContain("Njie").And.NotContain("number 14");
        Markdown(Letters.Ruby.Without("/children/ruby/concerns/alone/alleged")).Should().Contain("Who says so: Ruby left alone at night: not recorded");
    }

    [Fact]
    public void Nothing_said_of_a_worry_or_of_help_gives_away_in_a_letter_who_spoke()
    {
        var told = new DateOnly(2026, 10, 4);
        var family = Letters.Ruby
            .With("/children/ruby/concerns/alone/harm", new Answer(AnswerValue.OfWord(ConcernQuestions.Harm.IndexOf("ill-treatment")), "statement of Mrs Njie", told, "Mrs Njie, a neighbour"))
            .With("/children/ruby/concerns/alone/court", new Answer(Court("disputed"), "home visit; Mrs Njie says otherwise", told, "Ms Reed"))
            .With("/children/ruby/concerns/alone/what-must-change", new Answer(AnswerValue.OfText("An adult is there at night."), "call from Mrs Njie", told, "T Ade"))
            .With("/children/ruby/concerns/alone/alleged", new Answer(AnswerValue.OfText("Alone."), "call", told, "Mrs Njie"), new Answer(AnswerValue.OfText("Alone since six."), "call", told, "Mr Okafor, upstairs"))
            .With("/children/ruby/services/sleep/outcome", new Answer(AnswerValue.OfWord(ServiceQuestions.Outcome.IndexOf("not-available")), "call from Mrs Njie", told, "Mrs Njie"));

        foreach (var page in new[] { Letters.Draft(family).ToMarkdown(), Letters.Draft(family).ToHtml() })
        {
            var letters = page[page.IndexOf("Letter to Ms Reed about Ruby", StringComparison.Ordinal)..];
            page.Should().Contain("statement of Mrs Njie").And.Contain("Mr Okafor, upstairs");
            letters.Should().NotContain("Njie").And.NotContain("Okafor");
        }
    }

    [Fact]
    public void No_source_of_any_answer_stands_in_a_letter()
    {
        var told = new DateOnly(2026, 10, 1);
        var family = Letters.Ruby
            .With("/children/ruby/date-of-birth", new Answer(AnswerValue.OfDay(new DateOnly(2019, 6, 21)), "referral of Mrs Njie", told, "Mrs Njie"))
            .With("/children/ruby/people/mother/says-of-concerns", new Answer(AnswerValue.OfText("I was next door."), "as Mrs Njie heard it", told, "Mrs Njie"));
        var draft = Letters.Draft(family);

        draft.ToMarkdown(LetterPart.Letters).Should().Contain("21 June 2019").And.Contain("I was next door.").And.NotContain("Njie").And.NotContain("letter plan");
        draft.ToMarkdown(LetterPart.CoverSheet).Should().Contain("Ruby, date-of-birth (/children/ruby/date-of-birth): referral of Mrs Njie, 1 October 2026, by Mrs Njie")
            .And.Contain("Ms Reed, says-of-concerns (/children/ruby/people/mother/says-of-concerns): as Mrs Njie heard it");
    }

    [Fact]
    public void The_questions_whose_answers_a_letter_prints_ask_for_no_reporter()
    {
        ConcernQuestions.Alleged.Ask.Should().Contain("in words that the family may read").And.Contain("Who says so goes under 'by'");
        ServiceQuestions.Effect.Ask.Should().Contain("in words that the family may read").And.Contain("Who says so goes under 'by'");
    }

    [Theory]
    [InlineData("disputed", "yes", "if it is so, it is ill-treatment of Ruby.")]
    [InlineData("admitted", "yes", "if it is so, it is ill-treatment of Ruby.")]
    [InlineData("found", "yes", "Why it matters: it is ill-treatment of Ruby.")]
    [InlineData("found", "no", "Why it matters: Ruby could be ill-treated.")]
    [InlineData("disputed", "no", "if it is so, Ruby could be ill-treated.")]
    public void Harm_is_said_as_it_stands_likely_or_present_and_settled_only_where_a_court_found_it(string court, string suffering, string says) =>
        Markdown(Letters.Ruby.Answer(Alone("court"), Court(court)).Answer(Alone("suffering"), AnswerValue.OfWord(suffering == "yes" ? 0 : 1)).OnlyConcern("alone")).Should().Contain(says);

    [Fact]
    public void What_happened_to_another_child_is_never_put_as_this_childs_harm()
    {
        var page = Markdown(Letters.Ruby.Answer(Alone("court"), Court("found")).Answer(Alone("rests-on-another-childs-harm"), AnswerValue.OfWord(0)).OnlyConcern("alone"));

        page.Should().Contain("This is about what happened to another child, and not to Ruby.").And.Contain("Ruby could be ill-treated.").And.NotContain("it is ill-treatment of Ruby");
        page.Should().Contain("About another child: Ruby left alone at night.");
    }

    [Fact]
    public void A_day_that_is_past_is_a_gap_and_is_not_asked_for() =>
        Markdown(Letters.Ruby.Answer(Alone("change-by"), AnswerValue.OfDay(new DateOnly(2026, 11, 8)))).Should()
            .Contain("By when: \\[to be completed: by when it must have changed (Ruby left alone at night); the day recorded, 8 November 2026, is past\\]");

    [Fact]
    public void What_one_reader_refused_is_put_to_no_other() =>
        Markdown(Letters.Ruby).Should().Contain("A parenting group: offered, and refused. If it was you to whom it was offered, and there was a reason, please tell us.");

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "no", false)]
    [InlineData("yes", null, false)]
    [InlineData("yes", "yes", true)]
    public void Help_stands_in_a_letter_unless_not_every_reader_may_be_told_and_where_abuse_is_recorded_only_if_they_may(string? abuse, string? told, bool stands)
    {
        var family = Letters.Ruby;
        family = abuse is null ? family : family.Answer("/children/ruby/domestic-abuse/behaviour-abusive", AnswerValue.OfWord(0));
        family = told is null ? family : family.Answer("/children/ruby/services/sleep/every-reader-may-be-told", AnswerValue.OfWord(told == "yes" ? 0 : 1));
        var draft = Letters.Draft(family);

        draft.ToMarkdown(LetterPart.Letters).Contains("sleep clinic", StringComparison.OrdinalIgnoreCase).Should().Be(stands);
        draft.ToMarkdown(LetterPart.CoverSheet).Contains("Not in the letters: a sleep clinic", StringComparison.Ordinal).Should().Be(!stands);
        draft.ToMarkdown(LetterPart.CoverSheet).Contains("Abuse between members of the family is recorded, or not excluded.", StringComparison.Ordinal).Should().Be(abuse is not null);
    }

    [Theory]
    [InlineData("disputed")]
    [InlineData("not known")]
    [InlineData("heard")]
    [InlineData("seen by the child")]
    [InlineData("denied and heard")]
    public void Where_abuse_is_not_excluded_help_is_in_no_letter_until_it_is_said_that_it_may_be(string how)
    {
        const string path = "/children/ruby/domestic-abuse/behaviour-abusive";
        var family = how switch
        {
            "disputed" => Letters.Ruby.With(path, new Answer(AnswerValue.OfWord(0), null, null, "Ms Reed"), new Answer(AnswerValue.OfWord(1), null, null, "Mr Cole")),
            "not known" => Letters.Ruby.With(path, new Answer(AnswerValue.NotKnown)),
            "seen by the child" => Letters.Ruby.Answer("/children/ruby/domestic-abuse/child-sees-hears-or-experiences", AnswerValue.OfWord(0)),
            "denied and heard" => Letters.Ruby.Answer(path, AnswerValue.OfWord(1)).Answer(Alone("harm"), AnswerValue.OfWord(ConcernQuestions.Harm.IndexOf("impairment-from-seeing-or-hearing"))),
            _ => Letters.Ruby.Answer(Alone("harm"), AnswerValue.OfWord(ConcernQuestions.Harm.IndexOf("impairment-from-seeing-or-hearing"))),
        };

        Letters.Draft(family).ToMarkdown(LetterPart.Letters).Should().NotContainEquivalentOf("sleep clinic");
        Letters.Draft(family).ToMarkdown(LetterPart.CoverSheet).Should().Contain("Abuse between members of the family is recorded, or not excluded.").And.Contain("Not in the letters: a sleep clinic");
    }

    [Fact]
    public void Harm_that_is_answered_as_neither_suffered_nor_possible_is_not_said_and_the_cover_asks()
    {
        var draft = Letters.Draft(Letters.Ruby.Answer(Alone("suffering"), AnswerValue.OfWord(1)).Answer(Alone("real-possibility"), AnswerValue.OfWord(1)).OnlyConcern("alone"));

        draft.ToMarkdown(LetterPart.Letters).Should().NotContain("Why it matters");
        draft.ToMarkdown(LetterPart.CoverSheet).Should().Contain("No harm to Ruby is recorded as suffered or possible: Ruby left alone at night.");
    }

    [Fact]
    public void That_not_all_orders_are_known_is_pointed_out() =>
        Markdown(Letters.Ruby.Without("/children/ruby/orders-complete")).Should().Contain("It is not recorded that all orders about Ruby are named");

    [Fact]
    public void That_nobody_says_whether_the_court_has_been_asked_is_pointed_out()
    {
        const string says = "It is not recorded that no application is before the court.";

        Markdown(Letters.Ruby).Should().NotContain(says);
        Markdown(Letters.Ruby.Without("/children/ruby/proceedings/care-or-supervision-application-adjourned")).Should().Contain(says);
    }

    [Fact]
    public void Help_to_understand_that_one_reader_needs_is_in_their_own_letter_only()
    {
        var family = Letters.Ruby.Answer("/children/ruby/people/mother/help-to-understand", AnswerValue.OfText("An advocate will read it with you."));

        Letters.Draft(family, to: "mother").ToMarkdown().Should().Contain("An advocate will read it with you.").And.NotContain("T Ade will bring this letter");
        Letters.Draft(family, to: "father").ToMarkdown().Should().NotContain("An advocate").And.Contain("T Ade will bring this letter");
    }

    [Fact]
    public void The_cover_names_those_to_whom_another_letter_is_owed() =>
        Letters.Draft(Letters.Ruby, to: "mother").ToMarkdown().Should().Contain("A letter is owed to Mr Cole too, and is not in this draft.");

    [Fact]
    public void A_parent_under_eighteen_is_pointed_out() =>
        Markdown(Letters.Ruby.Answer("/adults/mother/date-of-birth", AnswerValue.OfDay(new DateOnly(2008, 11, 10)))).Should().Contain("Ms Reed is under eighteen: who helps Ms Reed to understand the letter");

    [Fact]
    public void A_child_about_to_reach_seventeen_is_pointed_out() =>
        Markdown(Letters.Ruby.Answer("/children/ruby/date-of-birth", AnswerValue.OfDay(new DateOnly(2010, 5, 10)))).Should().Contain("Ruby reaches seventeen on 10 May 2027");

    [Fact]
    public void What_one_parent_admitted_is_pointed_out_before_it_is_told_to_another() =>
        Markdown(Letters.Ruby).Should().Contain("Admitted: heavy drinking at home: by Ms Reed, at the core group on 22 September 2026. Each letter says so, and it is no admission by anybody else: may each reader be told?");

    [Fact]
    public void An_id_that_names_whoever_spoke_is_in_no_letter()
    {
        var letters = Letters.Draft(Letters.Ruby).ToMarkdown(LetterPart.Letters);

        letters.Should().Contain("our records: worry 1, harm").And.Contain("our records: help 1, outcome").And.NotContain("/children/").And.NotContain("/adults/");
        Letters.Draft(Letters.Ruby).ToMarkdown(LetterPart.CoverSheet).Should().Contain("worry 1, harm (/children/ruby/concerns/alone/harm): no source recorded");
    }

    [Fact]
    public void The_cover_sheet_and_the_letters_can_be_written_apart()
    {
        var draft = Letters.Draft(Letters.Ruby);

        draft.ToMarkdown(LetterPart.CoverSheet).Should().Contain("Mrs Njie").And.NotContain(Mother);
        draft.ToMarkdown(LetterPart.Letters).Should().StartWith(Mother).And.Contain(Father).And.NotContain("Njie");
        draft.ToHtml(LetterPart.Letters).Should().NotContain("Njie").And.Contain("Letter to Mr Cole about Ruby");
    }

    [Fact]
    public void A_concern_not_proved_in_court_is_in_no_letter_and_the_cover_says_so()
    {
        var page = Markdown(Letters.Ruby);

        page.Should().Contain("Left out: a bruise in the summer, because a court has considered it and not found it proved.");
        page[page.IndexOf("# Letter to", StringComparison.Ordinal)..].Should().NotContain("bruise");
    }

    [Fact]
    public void What_was_not_available_is_put_to_nobody() =>
        Markdown(Letters.Ruby).Should().Contain("A sleep clinic: not available. That is no fault of yours.");

    [Fact]
    public void What_each_person_said_stands_in_their_own_letter_only()
    {
        const string said = "I was next door that night";
        var page = Markdown(Letters.Ruby);

        page[page.IndexOf(Mother, StringComparison.Ordinal)..page.IndexOf(Father, StringComparison.Ordinal)].Should().Contain(said);
        page[page.IndexOf(Father, StringComparison.Ordinal)..].Should().NotContain(said);
    }

    [Fact]
    public void An_answer_of_a_later_day_or_in_dispute_is_a_gap_and_not_a_line()
    {
        const string path = "/children/ruby/concerns/alone/what-must-change";
        var later = Letters.Ruby.Answer(path, AnswerValue.OfText("Something said tomorrow"), on: new DateOnly(2026, 11, 10));
        var disputed = Letters.Ruby.With(path, new Answer(AnswerValue.OfText("One thing")), new Answer(AnswerValue.OfText("Another thing")));

        Markdown(later).Should().NotContain("Something said tomorrow").And.Contain("\\[to be completed: what must change (Ruby left alone at night)\\]");
        Markdown(disputed).Should().NotContain("Another thing").And.Contain("\\[to be completed: what must change (Ruby left alone at night); accounts conflict\\]");
    }

    [Fact]
    public void A_reader_without_parental_responsibility_is_told_so_and_sent_to_advice_all_the_same()
    {
        var letter = Letters.Draft(Letters.Ruby, to: "father").ToMarkdown();

        letter.Should().Contain("Our records say that you are Ruby's parent and do not have parental responsibility.").And.Contain("Ask the solicitor to check that this covers you.");
        letter.Should().Contain("a person with parental responsibility may say no").And.NotContain("you may say no;");
    }

    [Fact]
    public void A_reader_whose_parental_responsibility_is_not_known_is_told_that() =>
        Letters.Draft(Letters.Ruby.Without("/children/ruby/people/father/parental-responsibility-complete"), to: "father").ToMarkdown()
            .Should().Contain("We do not know whether you have parental responsibility for Ruby.");

    [Theory]
    [InlineData("safe-meanwhile", "no", "consider applying at once, and take legal advice now")]
    [InlineData("letter-sent", "yes", "A letter before proceedings is recorded as sent already.")]
    [InlineData("threshold-likely-met", "no", "does not consider the threshold in section 31(2) likely to be met. A letter rests on that judgement.")]
    [InlineData("proceedings-considered", "no", "not considering an application. The letter says that it is.")]
    [InlineData("ended", "yes", "The stage before proceedings is recorded as ended.")]
    [InlineData("safe-meanwhile", "no", "It is recorded that the child cannot be kept safe while work is done")]
    public void The_cover_says_what_speaks_against_sending_it(string question, string word, string says)
    {
        Markdown(Letters.Ruby).Should().NotContain(says);
        Markdown(Letters.Ruby.Answer($"/children/ruby/pre-proceedings/{question}", AnswerValue.OfWord(word == "yes" ? 0 : 1))).Should().Contain(says);
    }

    [Fact]
    public void No_words_of_the_letter_press_or_threaten()
    {
        var page = Markdown(Letters.Ruby);

        page.Should().NotContainAny("must sign", "last chance", "will be removed", "will take", "failure to", "fail to", "consent");
        page.Should().Contain("You do not have to sign anything.").And.Contain("This letter gives nobody power to take Ruby away.");
    }

    private static string Markdown(FamilySituation family) => Letters.Draft(family).ToMarkdown();

    private static string Alone(string question) => $"/children/ruby/concerns/alone/{question}";

    private static AnswerValue Court(string word) => AnswerValue.OfWord(ConcernQuestions.Court.IndexOf(word));

    /// <summary>Headings and the greeting say nothing that could be wrong.</summary>
    private static bool Says(string line) => line.Trim().Length > 0 && !line.StartsWith('#') && !line.StartsWith("Dear ", StringComparison.Ordinal);

    [GeneratedRegex(@"\\\[(\d+(?:, \d+)*)\\\]\*{0,2}(?:$|,)", RegexOptions.Multiline)]
    private static partial Regex Traced();

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\\\[to be completed: (.+?)\\\]")]
    private static partial Regex Gap();
}
