namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>The ladder names only what exists, and says what it leaves out.</summary>
public sealed class LadderTests
{
    private static readonly LawBook Law = ChildrenAct.Law;

    private static readonly Ladder Ladder = Law.Ladder;

    private static readonly HashSet<string> Encoded = [.. RuleBook.Encoded];

    [Fact]
    public void Every_encoded_gateway_has_a_rule_about_the_child() =>
        Ladder.Gateways.Where(g => g.NotEncoded is null).Should().NotBeEmpty().And.OnlyContain(g => Encoded.Contains(g.Provision) && AboutChild(g.Provision));

    [Fact]
    public void Every_bar_has_a_rule_about_the_child() =>
        Ladder.Gateways.Where(g => g.Bar.Length > 0).Should().NotBeEmpty().And.OnlyContain(g => Encoded.Contains(g.Bar) && AboutChild(g.Bar));

    [Fact]
    public void What_is_not_encoded_is_exactly_this() =>
        Ladder.Gateways.Where(g => g.NotEncoded is not null).Select(g => g.Id).Should().Equal(
            "csdpa-2", "s17A", "s22G", "s31ZA", "s35", "s43", "s21", "s25", "deprivation-of-liberty", "sswba-21", "sswba-37", "sswba-76");

    [Fact]
    public void What_is_not_encoded_says_what_is_missing_and_has_no_rule() =>
        Ladder.Gateways.Where(g => g.NotEncoded is not null).Should().OnlyContain(g => g.NotEncoded!.Length > 0 && !Encoded.Contains(g.Provision));

    [Fact]
    public void Every_gateway_and_safeguard_and_caution_has_an_id_of_its_own()
    {
        Ladder.Gateways.Select(g => g.Id).Should().OnlyHaveUniqueItems();
        Ladder.Safeguards.Select(s => s.Id).Should().OnlyHaveUniqueItems();
        Ladder.Cautions.Select(c => c.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_trigger_names_a_question_or_a_group_that_its_rule_reads()
    {
        var read = RuleBook.Conclusions.ToLookup(c => c.Provision, c => QuestionsBehind(c.Holds).ToList());

        Ladder.Gateways.SelectMany(g => g.Trigger.Where(t => t != "concerns" && !t.StartsWith("orders/", StringComparison.Ordinal)).Select(t => (g.Provision, Trigger: t)))
            .Where(x => !read[x.Provision].SelectMany(q => q).Any(q => x.Trigger.EndsWith('/') ? q.StartsWith(x.Trigger, StringComparison.Ordinal) : q == x.Trigger))
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_order_that_sets_off_a_gateway_is_of_a_kind_that_there_is() =>
        Ladder.Gateways.SelectMany(g => g.Trigger).Where(t => t.StartsWith("orders/", StringComparison.Ordinal)).Distinct()
            .Should().NotBeEmpty().And.BeSubsetOf(Enum.GetValues<OrderKind>().Select(kind => $"orders/{OrderKinds.Spell(kind)}"));

    private static IEnumerable<string> QuestionsBehind(Proposition proposition) =>
        proposition is Ground ground ? [ground.Question.Name] : proposition.Parts.SelectMany(QuestionsBehind);

    [Fact]
    public void Every_safeguard_of_a_gateway_exists_and_is_used()
    {
        var used = Ladder.Gateways.SelectMany(g => g.Safeguards).Distinct();

        used.Should().BeEquivalentTo(Ladder.Safeguards.Select(s => s.Id));
    }

    [Fact]
    public void Every_safeguard_asks_a_yes_or_no_question_of_the_child_and_says_what_calls_for_it() =>
        Ladder.Safeguards.Should().OnlyContain(s =>
            ChildQuestions.All.Any(q => q.Name == s.Question && q.Kind == AnswerKind.YesNo && q.Words[0].Word == "yes") && s.Sources.Count > 0 && s.Sources.All(Known));

    [Fact]
    public void Every_caution_is_concluded_of_the_child_and_belongs_to_gateways_and_sources_that_exist() =>
        Ladder.Cautions.Where(c => !(
            Encoded.Contains(c.Provision) && AboutChild(c.Provision)
            && (c.Unless.Length == 0 || (Encoded.Contains(c.Unless) && AboutChild(c.Unless)))
            && c.Gateways.Count > 0 && c.Gateways.All(id => Ladder.Gateways.Any(g => g.Id == id))
            && c.Sources.Count > 0 && c.Sources.All(Known))).Should().BeEmpty();

    [Fact]
    public void What_a_caution_shows_is_said_of_the_child_in_words() =>
        Ladder.Cautions.SelectMany(c => c.Shows).Should().NotBeEmpty()
            .And.OnlyContain(name => ChildQuestions.All.Any(q => q.Name == name && q.Kind == AnswerKind.Text));

    [Fact]
    public void The_support_that_was_tried_is_shown_beside_gateways_and_rests_on_sources_that_exist()
    {
        Ladder.Support.Gateways.Should().NotBeEmpty().And.BeSubsetOf(Ladder.Gateways.Select(g => g.Id));
        Ladder.Support.Sources.Should().NotBeEmpty().And.OnlyContain(id => Known(id));
    }

    [Fact]
    public void Every_tier_has_a_floor_among_the_usual_levels_and_no_floor_is_of_nothing()
    {
        Ladder.Tiers.Select(t => t.Id).Should().BeSubsetOf(Ladder.Continuum.Floors.Keys);
        Ladder.Continuum.Floors.Values.Should().OnlyContain(level => level >= 1 && level <= Ladder.Continuum.Levels.Count);
        Ladder.Continuum.Floors.Keys.Where(k => k[0] is not ('T' or 'W')).Should().BeSubsetOf(Ladder.Gateways.Select(g => g.Id));
    }

    [Fact]
    public void At_every_tier_that_is_encoded_the_wider_family_and_the_community_are_asked()
    {
        string[] asked = ["family-and-community", "family-in-emergency", "wider-family"];

        Ladder.Tiers.Where(t => t.Gateways.Any(g => g.NotEncoded is null)).Should().NotBeEmpty()
            .And.OnlyContain(t => t.Gateways.Any(g => g.Safeguards.Intersect(asked).Any()));
    }

    [Theory]
    [InlineData("s44-1-a")]
    [InlineData("s44-1-b")]
    [InlineData("s44-1-c")]
    [InlineData("s46-1")]
    [InlineData("s20-1-a")]
    [InlineData("s20-1-b")]
    [InlineData("s20-1-c")]
    [InlineData("s20-3")]
    [InlineData("s20-4")]
    [InlineData("s31-2-b-i")]
    [InlineData("s31-2-b-ii")]
    [InlineData("s38-2")]
    public void Wherever_a_child_may_be_parted_from_a_parent_the_wider_family_and_the_community_are_asked(string gateway) =>
        Ladder.Gateways.Single(g => g.Id == gateway).Safeguards.Should().Contain(s => s == "family-and-community" || s == "family-in-emergency" || s == "wider-family");

    [Fact]
    public void Every_safeguard_that_is_shown_only_at_times_names_the_yes_or_no_question_that_says_when() =>
        Ladder.Safeguards.Where(s => s.When.Length > 0).Should().NotBeEmpty().And.OnlyContain(s => ChildQuestions.All.Any(q => q.Name == s.When && q.Kind == AnswerKind.YesNo));

    [Fact]
    public void A_checklist_that_is_read_in_groups_has_no_safeguard_without_one() =>
        Ladder.Gateways.Where(g => g.Safeguards.Count > 8).Should().NotBeEmpty().And.OnlyContain(g => g.Safeguards.All(id => Ladder.Safeguards.Single(s => s.Id == id).Group.Length > 0));

    [Fact]
    public void What_is_weighed_is_concluded_of_the_child_and_names_gateways_sources_and_questions_that_exist()
    {
        var questions = Enum.GetValues<SubjectKind>().SelectMany(Vocabulary.Of).Concat(Enum.GetValues<ListOf>().Select(Vocabulary.Complete)).ToDictionary(q => q.ToString());

        Ladder.Considerations.Select(c => c.Id).Should().OnlyHaveUniqueItems();
        Ladder.Considerations.Should().NotBeEmpty().And.OnlyContain(c =>
            Encoded.Contains(c.Provision) && AboutChild(c.Provision)
            && c.Gateways.Count > 0 && c.Gateways.All(id => Ladder.Gateways.Any(g => g.Id == id))
            && c.Sources.Count > 0 && c.Sources.All(Known));
        Ladder.Considerations.SelectMany(c => c.Points).Should().OnlyContain(p =>
            p.Questions.All(q => questions.ContainsKey(q) && (questions[q].Subject == SubjectKind.Child || Encoded.Contains(p.Among))));
    }

    [Fact]
    public void Every_conflict_names_two_different_gateways_that_are_encoded_and_sources_that_exist()
    {
        Ladder.Conflicts.Select(c => c.Id).Should().OnlyHaveUniqueItems();
        Ladder.Conflicts.Should().NotBeEmpty().And.OnlyContain(c =>
            c.First.Gateways.Count > 0 && c.Second.Gateways.Count > 0
            && !c.First.Gateways.Intersect(c.Second.Gateways).Any()
            && c.First.Gateways.Concat(c.Second.Gateways).All(id => Ladder.Gateways.Any(g => g.Id == id && g.NotEncoded == null))
            && (c.When.Length == 0 || (Encoded.Contains(c.When) && AboutChild(c.When)))
            && c.Sources.Count > 0 && c.Sources.All(Known)
            && c.Text.Length > 0 && c.Law.Length > 0 && c.Resolver.Length > 0);
    }

    [Fact]
    public void Every_rule_is_read_by_a_gateway_a_bar_a_caution_a_consideration_or_another_rule()
    {
        var read = Ladder.Gateways.SelectMany(g => new[] { g.Provision, g.Bar })
            .Concat(Ladder.Cautions.Select(c => c.Provision))
            .Concat(Ladder.Considerations.Select(c => c.Provision))
            .Concat(RuleBook.Conclusions.SelectMany(c => RuleBook.Own(c.Holds)).OfType<Reliance>().Select(r => r.Conclusion.Provision));

        Encoded.Except(read).Should().BeEquivalentTo(
            "CA1989/s33/3/a", // the local authority's own parental responsibility: shown, and read by no test of section 20
            "CA1989/s44/4/c"); // the applicant's, likewise
    }

    [Fact]
    public void A_judgement_of_one_concern_meets_exactly_these_forms_of_words() =>
        Ladder.Standards.Select(s => (s.Standard, string.Join(" ", s.MetBy))).Should().Equal(
            (Standard.Suspect, "Suspect Believe Grounds Prove"),
            (Standard.Believe, "Believe Grounds Prove"),
            (Standard.Grounds, "Grounds Prove"),
            (Standard.Prove, "Prove"));

    private static bool Known(string id) => Law.Has(id) || Law.HasAuthority(id);

    private static bool AboutChild(string provision) =>
        RuleBook.Conclusions.Where(c => c.Provision == provision).All(c => c.Subject.Kind == SubjectKind.Child);
}
