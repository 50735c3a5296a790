using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class DescriptionTests
{
    [Fact]
    public void A_rule_is_called_by_its_attribute_or_else_by_its_class()
    {
        Rules<Described>().Rules[0].Name.Should().Be("described");
        Rules<NoteRule>().Rules[0].Name.Should().Be("DecisionSupport.Inference.Tests.Family.NoteRule");
    }

    [Fact]
    public void A_rule_has_a_description_or_an_empty_one()
    {
        Rules<Described>().Rules[0].Description.Should().Be("what it is for");
        Rules<NoteRule>().Rules[0].Description.Should().BeEmpty();
    }

    [Fact]
    public void Tags_are_inherited_and_names_and_descriptions_are_not()
    {
        var rule = Rules<Heir>().Rules[0];

        rule.Tags.Should().BeEquivalentTo("its own", "a tag", "another");
        (rule.Name, rule.Description).Should().Be((typeof(Heir).FullName!, ""));
    }

    [Fact]
    public void A_rule_tells_what_it_matches_collects_and_yields()
    {
        var rule = Rules<HouseholdRule>().Rules[0];

        rule.MatchedTypes.Should().Equal(typeof(Child), typeof(Roll));
        rule.CollectedTypes.Should().Equal(typeof(Person));
        rule.TestedTypes.Should().BeEmpty();
        rule.YieldedType.Should().Be(typeof(Household));
        rule.Type.Should().Be(typeof(HouseholdRule));
    }

    [Fact]
    public void A_rule_tells_what_it_tests() => Rules<Testing>().Rules[0].TestedTypes.Should().Equal(typeof(Parent), typeof(Friend), typeof(Roll));

    [Name("described")]
    [Description("what it is for")]
    [Tag("a tag")]
    [Tag("another")]
    private class Described : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    [Tag("its own")]
    private sealed class Heir : Described;

    private sealed class Testing : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When()
                .Match(() => child)
                .Exists<Parent>(p => p.Child == child.Id)
                .Not<Friend>(f => f.Child == child.Id)
                .All<Roll>(r => r.Child == child.Id);

            Then().Yield(_ => new Note(child.Id));
        }
    }
}
