using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>What stands in the way of accommodation under section 20: an objection, a delegation missing, or rights not explained after a removal.</summary>
public sealed class AccommodationBarredTests
{
    [Fact]
    public void Nothing_bars_accommodation_that_a_carer_delegates_and_nobody_objects_to() =>
        Clear().Truth<AccommodationBarred>().Should().Be(Truth.False);

    [Fact]
    public void An_objection_in_effect_bars_it() =>
        Clear().Person("father", p => p.Holding(ParentalResponsibilitySourceKind.Agreement).Objecting()).Truth<AccommodationBarred>().Should().Be(Truth.True);

    [Fact]
    public void A_missing_delegation_bars_it() =>
        Clear().Person("mother", p => p.Says("attitude", "silent")).Truth<AccommodationBarred>().Should().Be(Truth.True);

    [Theory]
    [InlineData("yes", "true")]
    [InlineData("no", "false")]
    [InlineData("ambiguous", "not known")]
    public void A_removal_in_effect_bars_it(string seeksReturn, string expected) =>
        Clear().Says("accommodation/under", "section-20").Person("mother", p => p.Says("seeks-return", seeksReturn).Says("residence-limited-by-order", "no"))
            .Truth<AccommodationBarred>().ToString().Should().Be(expected);

    [Fact]
    public void Neither_bars_accommodation_of_a_person_of_eighteen() =>
        Clear().Says("date-of-birth", "2008-03-02").Person("mother", p => p.Says("attitude", "silent"))
            .Person("father", p => p.Holding(ParentalResponsibilitySourceKind.Agreement).Objecting()).Truth<AccommodationBarred>().Should().Be(Truth.False);

    [Fact]
    public void After_an_emergency_removal_rights_not_explained_leave_it_open_and_bar_nothing() =>
        Removed("no").Truth<AccommodationBarred>().Should().Be(Truth.NotKnown);

    [Fact]
    public void After_an_emergency_removal_silence_bars_nothing_once_rights_are_explained() =>
        Removed("yes").Truth<AccommodationBarred>().Should().Be(Truth.False);

    [Fact]
    public void The_basis_is_weak_where_somebody_with_parental_responsibility_was_not_told()
    {
        Removed("no").Truth<WeakBasisAfterRemoval>().Should().Be(Truth.True);
        Removed("yes").Truth<WeakBasisAfterRemoval>().Should().Be(Truth.False);
        Removed("not known").Truth<WeakBasisAfterRemoval>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Everyone_with_parental_responsibility_is_to_be_told() =>
        Removed("yes").Person("father", p => p.Holding().NamedInNoOrder().Says("informed", "no")).Truth<WeakBasisAfterRemoval>().Should().Be(Truth.True);

    [Fact]
    public void Somebody_without_parental_responsibility_has_no_such_rights_to_be_told_of() =>
        Removed("yes").Person("aunt", p => p.WithoutParentalResponsibility().Says("informed", "no")).Truth<WeakBasisAfterRemoval>().Should().Be(Truth.False);

    [Fact]
    public void Somebody_with_parental_responsibility_whom_nobody_named_may_not_have_been_told() =>
        Removed("yes").Complete(ListOf.People, null).Truth<WeakBasisAfterRemoval>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("with-person-with-parental-responsibility")]
    [InlineData("nobody-with-parental-responsibility-caring")]
    public void Without_an_emergency_removal_the_basis_is_not_weak_for_that_reason(string careState) =>
        Removed("no").Says("accommodation/care-state", careState).Truth<WeakBasisAfterRemoval>().Should().Be(Truth.False);

    private static Given Clear() =>
        Given.Sam().Says("treated-as-child", "no").Says("accommodation/under", "not-accommodated")
            .Says("accommodation/care-state", "with-person-with-parental-responsibility")
            .Person("mother", p => p.Holding().Delegating());

    private static Given Removed(string informed) =>
        Clear().Says("accommodation/care-state", "removed-and-not-returned")
            .Person("mother", p => p.Says("attitude", "silent").Says("informed", informed));
}
