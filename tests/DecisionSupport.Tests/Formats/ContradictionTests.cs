using DecisionSupport.Formats;

namespace DecisionSupport.Tests.Formats;

/// <summary>Answers that cannot both be so are refused; whatever could be so is not. (Each contradiction has its file under <c>bad/</c>.)</summary>
public sealed class ContradictionTests
{
    private const string Top = """
        format: 1
        as-at: 2026-11-22
        local-authority: { name: Exampleshire, nation: England }
        adults:
          mother: { name: Ms Adams }
          father: { name: Mr Brown }
          grandmother: { name: Mrs Clay }
        children:
          sam:

        """;

    // Each could be so, and comes close to a contradiction.
    [Theory]
    [InlineData("people: { father: { attitude: objects, capacity: has } }")]
    [InlineData("people: { father: { attitude: objects-capacity-in-doubt, capacity: in-doubt } }")]
    [InlineData("people: { mother: { attitude: agrees, capacity: lacks } }")]
    [InlineData("people: { mother: { attitude: agrees, seeks-return: yes } }")]
    [InlineData("people: { mother: { parental-responsibility: [mother] }, father: { parental-responsibility: [adoption] } }\norders: { ao: { kind: adoption-order, in-force: yes } }")]
    [InlineData("people: { grandmother: { parental-responsibility: [{ kind: mother, ended: yes }] }, mother: { parental-responsibility: [adoption] }, father: { parental-responsibility: [adoption] } }\norders: { ao: { kind: adoption-order, in-force: yes } }")]
    [InlineData("orders: { ao: { kind: adoption-order, in-force: yes, made-on: 2015-01-01 }, co: { kind: care-order, in-force: yes, made-on: 2024-01-01 } }")]
    [InlineData("orders: { ao: { kind: adoption-order, in-force: yes }, co: { kind: care-order, in-force: yes } }")]
    [InlineData("orders: { co: { kind: care-order, in-force: yes }, epo: { kind: emergency-protection-order, in-force: yes } }")]
    [InlineData("orders: { co: { kind: care-order, in-force: yes }, ico: { kind: interim-care-order, in-force: no } }")]
    [InlineData("orders: { co: { kind: care-order, in-force: yes }, ico: { kind: interim-care-order } }")]
    [InlineData("orders: { epo: { kind: emergency-protection-order, in-force: yes, made-on: 2026-11-22, ends-on: 2026-11-22 } }")]
    [InlineData("orders: { epo: { kind: emergency-protection-order, in-force: yes } }\nenquiries: { informed-of-emergency-protection: no }")]
    [InlineData("concerns: { one: { reached: believe, not-reached: grounds } }")]
    [InlineData("concerns: { one: { reached: none, not-reached: none } }")]
    [InlineData("concerns: { one: { harm: only-to-someone-else, significant: yes, care-below-reasonable: yes } }")]
    [InlineData("concerns: { one: { court: disputed, reached: prove } }")]
    [InlineData("accommodation: { under: not-accommodated, more-than-24-hours: no }")]
    [InlineData("enquiries: { being-made-on-emergency-protection: yes, informed-of-emergency-protection: no }")]
    [InlineData("enquiries: { being-made-on-emergency-protection: yes, obtained-emergency-protection-order: no }")]
    [InlineData("enquiries: { being-made-on-emergency-protection: yes, informed-of-emergency-protection: no, obtained-emergency-protection-order: yes }")]
    [InlineData("enquiries: { being-made-on-emergency-protection: no, informed-of-emergency-protection: no, obtained-emergency-protection-order: no }")]
    [InlineData("within-area: no\nlives-or-is-found-in-area: yes")]
    [InlineData("accommodation: { care-state: nobody-with-parental-responsibility-caring }\npeople: { grandmother: { looking-after-child: yes } }")]
    [InlineData("accommodation: { care-state: nobody-with-parental-responsibility-caring }\npeople: { father: { looking-after-child: yes, parental-responsibility: [birth-registration] } }")]
    [InlineData("people: { grandmother: { special-guardian: yes, parental-responsibility: [special-guardianship], parental-responsibility-complete: yes } }")]
    [InlineData("people: { grandmother: { special-guardian: yes } }")]
    [InlineData("people: { grandmother: { special-guardian: no, parental-responsibility: [{ kind: special-guardianship, ended: yes }] } }")]
    [InlineData("date-of-birth: 2012-03-04\npeople: { father: { parental-responsibility: [{ kind: birth-registration, on: 2012-03-04 }] } }")]
    [InlineData("date-of-birth: 2012-03-04\npeople: { father: { parental-responsibility: [{ kind: married-to-or-civil-partner-of-mother, on: 2010-06-12 }] } }")]
    [InlineData("people: { father: { parental-responsibility: [{ kind: birth-registration, on: 2012-03-03 }] } }")]
    [InlineData("people: { father: { residence-limited-by-order: yes } }\norders: { one: { kind: supervision-order } }")]
    [InlineData("people: { father: { residence-limited-by-order: yes } }\norders-complete: yes\norders: { one: { kind: care-order } }")]
    [InlineData("people: { father: { residence-limited-by-order: no } }\norders: none")]
    [InlineData("dates: { became-looked-after: 2026-10-05, first-review: 2026-10-05 }")]
    [InlineData("date-of-birth: 2026-11-01\ndates: { referral-received: 2026-09-01, child-protection-conference: 2026-10-05 }")]
    [InlineData("date-of-birth: 2026-11-01\ndates: { accommodation-began: 2026-11-01T00:10, became-looked-after: 2026-11-01 }")]
    [InlineData("dates: { first-placement-began: 2026-10-05, care-plan-prepared: 2026-10-01 }")]
    [InlineData("dates: { first-review: not known, second-review: 2026-10-01 }")]
    [InlineData("dates: { accommodation-began: 2026-10-25T01:30 }")]
    [InlineData("orders: { pp: { kind: police-protection, in-force: yes, began-at: 2026-11-19T10:00 } }")]
    [InlineData("orders: { pp: { kind: police-protection, in-force: yes, made-on: 2026-11-18 } }")]
    [InlineData("orders: { pp: { kind: police-protection, in-force: no, began-at: 2026-11-01T10:00 } }")]
    [InlineData("orders: { epo: { kind: emergency-protection-order, in-force: yes, made-on: 2026-11-18, began-at: 2026-11-18T10:00 } }")]
    [InlineData("orders: { epo: { kind: emergency-protection-order, in-force: yes, made-on: 2026-11-03 } }")]
    [InlineData("orders: { epo: { kind: emergency-protection-order, in-force: yes, made-on: 2026-11-03, extended: yes } }")]
    [InlineData("orders: { epo: { kind: emergency-protection-order, in-force: yes, made-on: 2026-11-10, extended: no } }")]
    [InlineData("orders: { epo: { kind: emergency-protection-order, in-force: not known, made-on: 2026-10-01 } }")]
    [InlineData("orders: { epo: { kind: emergency-protection-order, in-force: no, made-on: 2026-10-01 } }")]
    [InlineData("orders: { so: { kind: supervision-order, in-force: yes, made-on: 2023-11-23 } }")]
    [InlineData("orders: { cao: { kind: child-assessment-order, in-force: yes, begins-on: 2026-11-16 } }")]
    [InlineData("orders: { cao: { kind: child-assessment-order, in-force: yes, made-on: 2026-11-01 } }")]
    [InlineData("orders: { sgo: { kind: special-guardianship-order, in-force: yes, made-on: 2020-01-01 }, co: { kind: care-order, in-force: yes, made-on: 2024-01-01 } }")]
    [InlineData("orders: { co: { kind: care-order, in-force: yes }, sgo: { kind: special-guardianship-order, in-force: yes, made-on: 2024-01-01 } }")]
    [InlineData("orders: { co: { kind: care-order, in-force: no, made-on: 2020-01-01 }, cao: { kind: child-arrangements-order-lives-with, in-force: yes, made-on: 2024-01-01 } }")]
    [InlineData("people: { mother: { parental-responsibility: [adoption] }, father: { parental-responsibility: [{ kind: mother, ended: no }] } }\norders: { ao: { kind: adoption-order, in-force: yes } }")]
    [InlineData("people: { mother: { parental-responsibility: [adoption] }, father: { parental-responsibility: [adoption] }, grandmother: { parental-responsibility: [{ kind: court-order, on: 2024-01-01 }] } }\norders: { ao: { kind: adoption-order, in-force: yes, made-on: 2020-01-01 } }")]
    [InlineData("people: { mother: { parental-responsibility: [adoption] }, father: { parental-responsibility: [adoption] }, grandmother: { parental-responsibility: [{ kind: court-order, ended: no }] } }\norders: { ao: { kind: adoption-order, in-force: yes, made-on: 2020-01-01 } }")]
    [InlineData("people: { mother: { excluded-from-support: yes } }")]
    [InlineData("accommodation: { more-than-24-hours: no }\ndates: { accommodation-began: 2026-11-20T23:01 }")]
    [InlineData("date-of-birth: 2009-11-23\norders: { ico: { kind: interim-care-order, in-force: yes } }")]
    [InlineData("date-of-birth: [2009-11-01, { answer: 2010-11-01, by: school }]\norders: { ico: { kind: interim-care-order, in-force: yes } }")]
    [InlineData("date-of-birth: 2009-11-01\norders: { co: { kind: care-order, in-force: yes } }")]
    [InlineData("date-of-birth: 2008-11-23\norders: { co: { kind: care-order, in-force: yes } }")]
    public void What_could_be_so_is_read(string sam) => Lines(sam).Should().BeEmpty();

    [Theory]
    [InlineData("within-area: yes\nlives-or-is-found-in-area: [no, { answer: yes, by: school }]")]
    [InlineData("within-area: yes\nlives-or-is-found-in-area: { answer: no, on: 2026-12-01 }")]
    [InlineData("within-area: yes\nlives-or-is-found-in-area: not known")]
    [InlineData("enquiries: { being-made-on-emergency-protection: yes, informed-of-emergency-protection: no, obtained-emergency-protection-order: not known }")]
    [InlineData("enquiries: { being-made-on-emergency-protection: [yes, { answer: no, by: school }], informed-of-emergency-protection: no, obtained-emergency-protection-order: no }")]
    public void An_answer_that_is_disputed_later_or_not_known_contradicts_nothing(string sam) => Lines(sam).Should().BeEmpty();

    [Theory]
    [InlineData("made-on: 2026-11-02", "made-on")]
    [InlineData("made-on: 2026-11-09, extended: no", "made-on")]
    [InlineData("began-at: 2026-11-02T10:00", "began-at")]
    [InlineData("begins-on: 2026-11-02", "begins-on")]
    [InlineData("made-on: 2026-11-05, begins-on: 2026-11-02", "begins-on")]
    public void An_emergency_protection_order_past_its_longest_is_refused_by_whichever_day_shows_it(string days, string shows) =>
        Lines($"orders: {{ epo: {{ kind: emergency-protection-order, in-force: yes, {days} }} }}").Should().ContainSingle().Which.Should().Contain($"/epo/{shows}.");

    // Born on 29 February, one is eighteen on 1 March of a common year, as the rules count.
    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    public void Somebody_born_on_29_February_is_refused_as_grown_from_the_day_that_the_rules_say_so(string day, bool grown)
    {
        var family = $$"""
            format: 1
            as-at: {{day}}
            local-authority: { name: Exampleshire, nation: England }
            adults: { mother: { name: Ms Diallo, date-of-birth: 2008-02-29 } }
            children:
              sam: { name: Sam, date-of-birth: 2008-02-29, treated-as-child: yes }
              awa: { name: Awa, date-of-birth: 2025-04-02, people: { mother: { excluded-from-support: yes } } }

            """;

        var refused = CaseFile.Read(family, "family.yaml").Lines;

        refused.Should().ContainSingle().Which.Should().Contain(grown ? "/children/sam/treated-as-child" : "/children/awa/people/mother/excluded-from-support");
    }

    [Fact]
    public void An_unanswered_question_never_makes_a_contradiction()
    {
        var contradicted = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var family = new RandomFamily(seed).Next();
            var all = Contradictions.In(family);

            var fewer = Contradictions.In(new Forgetful(seed).Copy(family));

            fewer.Should().BeSubsetOf(all, $"seed {seed}");
            contradicted += all.Count > fewer.Count ? 1 : 0;
        }

        contradicted.Should().BeGreaterThan(50, "otherwise there was nothing to forget");
    }

    private static IEnumerable<string> Lines(string sam) =>
        CaseFile.Read(Top + string.Concat(sam.Split('\n').Select(line => $"    {line}\n")), "family.yaml").Lines;
}
