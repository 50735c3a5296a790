namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>Who pays for a parent's lawyer before proceedings: a letter or an application opens funded advice, and being asked to agree to accommodation does not.</summary>
public sealed class FundedAdviceTests
{
    private static readonly string[] Warnings = ["no-funded-advice", "funded-advice-not-known"];

    private static readonly string[] Arms = ["s20-1-a", "s20-1-b", "s20-1-c", "s20-3", "s20-4"];

    [Fact]
    public void To_be_asked_to_agree_opens_no_funded_advice_whichever_arm_of_section_20_is_in_question() =>
        Asked().Assessed().Cautions.Should().ContainSingle(c => c.Id == "no-funded-advice").Which.Gateways.Should().BeEquivalentTo(Arms);

    [Fact]
    public void A_letter_that_is_due_and_not_yet_sent_opens_none()
    {
        var given = Asked().Says("married", "no").Says("pre-proceedings/threshold-likely-met").Says("pre-proceedings/safe-meanwhile");

        given.Gateway("pre-proceedings").Status.Should().Be(GatewayStatus.Duty);
        given.Cautions().Should().Contain("no-funded-advice");
    }

    [Fact]
    public void A_letter_that_was_sent_opens_it() =>
        Asked().Says("pre-proceedings/letter-sent").Cautions().Should().NotContain(Warnings);

    [Fact]
    public void An_application_before_the_court_opens_it_though_no_letter_was_sent() =>
        Asked().Says("proceedings/care-or-supervision-application-adjourned").Cautions().Should().NotContain(Warnings);

    [Fact]
    public void Advice_is_to_be_encouraged_though_nobody_pays_for_it() =>
        Asked().Gateway("s20-1-c").Safeguards.Select(s => s.Safeguard.Id).Should().Contain("legal-advice");

    [Fact]
    public void That_advice_is_funded_or_not_opens_and_shuts_no_arm_of_section_20()
    {
        Statuses(Asked()).Should().Contain(("s20-1-c", GatewayStatus.Duty, false)).And.Equal(Statuses(Asked().Says("pre-proceedings/letter-sent")));

        static IEnumerable<(string Arm, GatewayStatus Status, bool NotCleared)> Statuses(Given given) =>
            Arms.Select(given.Gateway).Select(g => (g.Gateway.Id, g.Status, g.BarNotCleared));
    }

    private static Given Asked() => Given.Sam()
        .Says("treated-as-child", "no").Says("within-area").Says("need/health-or-development-likely-to-be-significantly-impaired")
        .Says("accommodation/requires").Says("accommodation/carer-prevented").Says("accommodation/care-state", "with-person-with-parental-responsibility")
        .Says("accommodation/under", "not-accommodated").Says("accommodation/proposed").Says("pre-proceedings/letter-sent", "no").Says("proceedings/care-or-supervision-application-adjourned", "no")
        .Person("mother", p => p.Holding().Delegating().Says("seeks-return", "no"));
}
