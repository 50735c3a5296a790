using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class AbsenceTests
{
    private static readonly object[] Family =
    [
        new Child("none"), new Child("mixed"), new Child("kin"),
        new Parent("ann", "mixed"), new Friend("bo", "mixed"), new Parent("cy", "kin"),
    ];

    [Fact]
    public void Exists_holds_if_one_fact_meets_the_conditions() => Rules<WithExists>().Conclusions(Family).Should().Equal("Note(mixed)", "Note(kin)");

    [Fact]
    public void Exists_concludes_once_however_many_there_are() =>
        Rules<WithExists>().Conclusions(new Child("sam"), new Parent("ann", "sam"), new Parent("bo", "sam")).Should().Equal("Note(sam)");

    [Fact]
    public void Not_holds_if_no_fact_meets_the_conditions() => Rules<WithNot>().Conclusions(Family).Should().Equal("Note(none)", "Note(kin)");

    [Fact]
    public void All_holds_if_every_fact_that_meets_the_first_condition_meets_the_others() =>
        Rules<WithAll>().Conclusions(Family).Should().Equal("Note(none)", "Note(kin)");

    [Fact]
    public void All_of_a_whole_type_holds_if_every_fact_does()
    {
        Rules<WithAllOfType>().Conclusions(new Child("sam"), new Parent("ann", "sam"), new Friend("bo", "sam")).Should().Equal("Note(sam)");
        Rules<WithAllOfType>().Conclusions(new Child("sam"), new Parent("ann", "sam"), new Friend("bo", "kit")).Should().BeEmpty();
        Rules<WithAllOfType>().Conclusions(new Child("sam")).Should().Equal("Note(sam)");
    }

    [Fact]
    public void Not_waits_for_all_who_could_conclude_it() => Rules<NoteRule, WithoutNote>().Conclusions(new Child("sam")).Should().Equal("Note(sam)");

    [Theory]
    [MemberData(nameof(AbsenceRules))]
    public void Where_identity_is_stated_a_rule_may_not_test_absence(RuleDeclaration rule)
    {
        var load = () => RuleSet.Load([rule], identity: _ => true);

        load.Should().Throw<RuleDefinitionException>().Which.Faults.Should().ContainSingle().Which.Should().Be(new RuleFault(
            rule.Type.FullName!,
            "It tests by Exists, Not or All, which read what is not known as absent.",
            "Collect the facts, and let the conclusion say what holds of any or of every one of them."));
    }

    public static TheoryData<RuleDeclaration> AbsenceRules() =>
        [RuleDeclaration.Of<WithExists>(), RuleDeclaration.Of<WithNot>(), RuleDeclaration.Of<WithAll>(), RuleDeclaration.Of<WithAllOfType>()];

    private sealed class WithExists : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Exists<Parent>(p => p.Child == child.Id);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class WithNot : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Not<Friend>(f => f.Child == child.Id);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class WithAll : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).All<Person>(p => p.Child == child.Id, p => p is Parent);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class WithAllOfType : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).All<Person>(p => p.Child == child.Id);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class WithoutNote : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Not<Note>(n => n.Subject == child.Id);
            Then().Yield(_ => new Report(child.Id));
        }
    }
}
