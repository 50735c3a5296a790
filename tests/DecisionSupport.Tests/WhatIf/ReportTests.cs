using DecisionSupport.Explain;
using DecisionSupport.Rules;
using DecisionSupport.Tests.Explain;
using DecisionSupport.TestSupport;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Tests.WhatIf;

/// <summary>What a reader is shown of why, why not, why not yet and what if.</summary>
public sealed class ReportTests
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    private static readonly FamilySituation Family = Cases.Read("objection");

    private static readonly FamilySituation NotAsked = Family.Without("/children/sam/people/father/attitude");

    [Fact]
    public Task Why_not_yet_names_what_decides_what_supports_and_what_would_settle_it() =>
        Verifier.Verify(Cases.Section(Explained(NotAsked, Register.Practitioner), "Sam: ", "THE REASONING IN FULL"));

    [Fact]
    public Task Why_not_in_plain_words_measures_itself() => Verifier.Verify(Explained(Family, Register.Plain));

    [Fact]
    public void Why_not_says_which_answer_would_turn_it()
    {
        var page = Explained(Family, Register.Practitioner);

        page.Should().Contain("WHY NOT").And.Contain("Mr Brown objects to accommodation (telephone call, 28 February 2026, by Mr Brown)").And.Contain("If instead Mr Brown agrees to accommodation: duty.");
    }

    [Fact]
    public void Conflicting_accounts_are_shown_with_their_sources_and_neither_is_preferred()
    {
        var disputed = Family.With("/children/sam/people/father/willing", new Answer(AnswerValue.OfWord(0), "letter"), new Answer(AnswerValue.OfWord(1), "telephone"));

        Explained(disputed, Register.Practitioner).Should().Contain("ACCOUNTS THAT CONFLICT").And.Contain("yes (letter); no (telephone)").And.Contain("nothing is averaged");
    }

    [Fact]
    public void What_is_not_encoded_is_said_to_be_so() =>
        ExplainReport.Of(new Hypotheses(Advisor, Family), "sam", "s25", Register.Practitioner, ReportFormat.Text).Should().Contain("WHY NOTHING IS SAID").And.Contain("nothing either way");

    [Fact]
    public Task What_if_says_what_moves_and_marks_every_part_hypothetical() => Verifier.Verify(WhatIf(Change("attitude", "agrees")));

    [Fact]
    public void What_if_nothing_moves_says_so()
    {
        var page = WhatIf(Change("able-to-provide", "yes"));

        page.Should().Contain("HYPOTHETICAL: nothing would move.");
    }

    [Theory]
    [InlineData(ReportFormat.Markdown, "# HYPOTHETICAL")]
    [InlineData(ReportFormat.Html, "<h1>HYPOTHETICAL")]
    public void Each_format_says_hypothetical_first(ReportFormat format, string begins) =>
        WhatIfReport.Of(WhatIfComparison.Of(Advisor, Family, [Change("attitude", "agrees")]), format).Should().Contain(begins);

    [Fact]
    public void Answers_that_contradict_what_is_recorded_are_not_supposed()
    {
        var supposing = () => WhatIfComparison.Of(Advisor, Family, [Change("capacity", "lacks")]);

        supposing.Should().Throw<ArgumentException>().Which.Message.Should().Contain("/children/sam/people/father/").And.Contain("cannot both be so");
    }

    // Counted by hand: five words of eight syllables, and three of three.
    [Fact]
    public void Readability_counts_words_and_sentences()
    {
        var measured = Readability.Of("The council must protect Alice. He is safe.");

        measured.Sentences.Should().Be(2);
        measured.Words.Should().Be(8);
        measured.WordsPerSentence.Should().Be(4);
        measured.LongestSentence.Should().Be(5);
        measured.ReadingEase.Should().Be(86.5);
        Readability.Of("").Words.Should().Be(0);
    }

    private static string Explained(FamilySituation family, Register register) => ExplainReport.Of(new Hypotheses(Advisor, family), "sam", "s20-1-c", register, ReportFormat.Text);

    private static string WhatIf(Change change) => WhatIfReport.Of(WhatIfComparison.Of(Advisor, Family, [change]), ReportFormat.Text);

    private static Change Change(string question, string word)
    {
        var asked = Family.Questions().Single(q => q.Path == $"/children/sam/people/father/{question}");
        return new(asked, AnswerSpelling.Read(asked.Question, word));
    }
}
