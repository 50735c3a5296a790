namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>What a reader is warned of before any proceedings.</summary>
public sealed class BeforeProceedingsCautionTests
{
    [Fact]
    public void A_request_for_section_20_before_any_letter_carries_no_funded_advice() =>
        Asked().Cautions().Should().Equal("no-funded-advice");

    [Fact]
    public void Where_nobody_has_said_whether_a_letter_was_sent_or_a_court_asked_the_want_of_advice_is_not_passed_over()
    {
        Given.Sam().Says("accommodation/proposed").Cautions().Should().Equal("funded-advice-not-known");
        Asked().Unsaid("proceedings/care-or-supervision-application-adjourned").Cautions().Should().Equal("funded-advice-not-known");
        Given.Sam().Says("pre-proceedings/letter-sent", "no").Cautions().Should().BeEmpty("nobody has said that accommodation is proposed");
    }

    [Theory]
    [InlineData("accommodation/proposed", "no")]
    [InlineData("pre-proceedings/letter-sent", "yes")]
    [InlineData("proceedings/care-or-supervision-application-adjourned", "yes")]
    public void Where_none_is_asked_or_a_letter_was_sent_or_a_court_is_asked_there_is_nothing_to_warn_of(string question, string word)
    {
        Asked().Says(question, word).Truth("PRACTICE/no-funded-advice").Should().Be(Truth.False);
        Asked().Unsaid(question).Truth("PRACTICE/no-funded-advice").Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Proceedings_considered_before_birth_call_for_early_work() =>
        BeforeBirth().Cautions().Should().Equal("before-birth");

    [Theory]
    [InlineData("unborn", "no")]
    [InlineData("pre-proceedings/proceedings-considered", "no")]
    public void A_child_who_is_born_or_of_whom_no_proceedings_are_considered_calls_for_none(string question, string word)
    {
        BeforeBirth().Says(question, word).Truth("PRACTICE/before-birth").Should().Be(Truth.False);
        BeforeBirth().Unsaid(question).Truth("PRACTICE/before-birth").Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_known_date_of_birth_says_that_the_child_is_born() =>
        Given.Sam().Says("pre-proceedings/proceedings-considered").Truth("PRACTICE/before-birth").Should().Be(Truth.False);

    private static Given Asked() => Given.Sam().Says("accommodation/proposed").Says("pre-proceedings/letter-sent", "no").Says("proceedings/care-or-supervision-application-adjourned", "no");

    private static Given BeforeBirth() => Given.Sam().Unsaid("date-of-birth").Says("unborn").Says("pre-proceedings/proceedings-considered");
}
