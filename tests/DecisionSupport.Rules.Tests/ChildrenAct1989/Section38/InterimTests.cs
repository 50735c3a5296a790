using DecisionSupport.Rules.ChildrenAct1989.Section38;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section38;


/// <summary>Children Act 1989 s 38(2), and the separate test of interim separation.</summary>
public sealed class InterimTests
{
    [Fact]
    public void Grounds_for_believing_are_enough_and_proof_is_not_needed() =>
        Interim().Truth<InterimThreshold>().Should().Be(Truth.True);

    [Theory]
    [InlineData("none", "not known")]
    [InlineData("suspect", "not known")]
    [InlineData("believe", "not known")]
    [InlineData("grounds", "true")]
    [InlineData("prove", "true")]
    public void Its_standard_is_grounds_for_believing(string reached, string expected) =>
        Interim().Concern("a blow", "reached", reached).Truth<InterimThreshold>().ToString().Should().Be(expected);

    [Theory]
    [InlineData("believe", "false")]
    [InlineData("grounds", "false")]
    [InlineData("prove", "not known")]
    public void A_standard_judged_not_reached_closes_it_where_grounds_would_have_to_meet_it(string notReached, string expected) =>
        Interim().Concern("a blow", "reached", "none").Concern("a blow", "not-reached", notReached).Truth<InterimThreshold>().ToString().Should().Be(expected);

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("no", "yes", true)]
    [InlineData("no", "no", false)]
    public void There_is_an_adjourned_application_or_a_direction_under_section_37(string adjourned, string direction, bool met) =>
        Interim().Says("proceedings/care-or-supervision-application-adjourned", adjourned).Says("proceedings/section-37-direction", direction)
            .Truth<InterimThreshold>().Should().Be(Truth.Of(met));

    [Fact]
    public void Whether_there_are_proceedings_has_to_be_known() =>
        Interim().Unsaid("proceedings/care-or-supervision-application-adjourned").Unsaid("proceedings/section-37-direction").Truth<InterimThreshold>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2009-03-03", true)]
    [InlineData("2009-03-02", false)]
    public void None_is_made_from_the_seventeenth_birthday(string born, bool met) =>
        Interim().Says("date-of-birth", born).Truth<InterimThreshold>().Should().Be(Truth.Of(met));

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("no", "yes", true)]
    [InlineData("no", "no", false)]
    public void The_child_is_suffering_or_is_likely_to_suffer(string suffering, string likely, bool met) =>
        Interim().Concern("a blow", "suffering", suffering).Concern("a blow", "real-possibility", likely).Truth<InterimThreshold>().Should().Be(Truth.Of(met));

    [Theory]
    [InlineData("significant")]
    [InlineData("care-below-reasonable")]
    [InlineData("attributable-to-care")]
    public void Each_limb_is_needed_and_is_asked_about(string question)
    {
        Interim().Concern("a blow", question, "no").Truth<InterimThreshold>().Should().Be(Truth.False);
        Interim().ConcernUnsaid("a blow", question).Truth<InterimThreshold>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Being_beyond_parental_control_is_an_alternative_that_needs_its_own_link()
    {
        var beyond = Interim().Concern("a blow", "attributable-to-care", "no").Says("control/beyond-parental-control").Concern("a blow", "attributable-to-beyond-control");

        beyond.Truth<InterimThreshold>().Should().Be(Truth.True);
        beyond.Concern("a blow", "attributable-to-beyond-control", "no").Truth<InterimThreshold>().Should().Be(Truth.False);
        beyond.Concern("a blow", "attributable-to-beyond-control").Says("control/beyond-parental-control", "no").Truth<InterimThreshold>().Should().Be(Truth.False);
    }

    [Fact]
    public void One_concern_is_enough_and_an_unrecorded_one_may_yet_be()
    {
        Interim().SignificantHarm("a cold house").Concern("a cold house", "significant", "no").Complete(ListOf.Concerns, null).Truth<InterimThreshold>().Should().Be(Truth.True);
        Interim().Concern("a blow", "significant", "no").Complete(ListOf.Concerns, null).Truth<InterimThreshold>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Separation_needs_more_than_the_interim_threshold()
    {
        Separation().Truth<InterimSeparation>().Should().Be(Truth.True);
        Interim().Truth<InterimSeparation>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Separation_needs_the_interim_threshold_too() =>
        Separation().Concern("a blow", "significant", "no").Truth<InterimSeparation>().Should().Be(Truth.False);

    [Theory]
    [InlineData("proceedings/cannot-await-final-hearing")]
    [InlineData("proceedings/immediate-separation-demanded")]
    [InlineData("proceedings/separation-proportionate")]
    [InlineData("proceedings/alternatives-examined")]
    public void Each_principle_of_separation_is_needed_and_is_asked_about(string question)
    {
        Separation().Says(question, "no").Truth<InterimSeparation>().Should().Be(Truth.False);
        Separation().Unsaid(question).Truth<InterimSeparation>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("no", "false")]
    [InlineData("not known", "not known")]
    public void The_circumstances_are_those_at_the_relevant_date(string answer, string expected) =>
        Interim().Concern("a blow", "at-relevant-date", answer).Truth<InterimThreshold>().ToString().Should().Be(expected);

    private static Given Interim() =>
        Given.Sam().Says("married", "no").Says("proceedings/care-or-supervision-application-adjourned").Says("control/beyond-parental-control", "no")
            .SignificantHarm().FromCare().Concern("a blow", "attributable-to-beyond-control", "no").Concern("a blow", "reached", "grounds")
            .Concern("a blow", "at-relevant-date");

    private static Given Separation() => Interim()
        .Says("proceedings/cannot-await-final-hearing").Says("proceedings/immediate-separation-demanded")
        .Says("proceedings/separation-proportionate").Says("proceedings/alternatives-examined");
}
