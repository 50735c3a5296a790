namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Schedule2;

/// <summary>Needs recorded without a matched service are listed for the reader, and change nothing else.</summary>
public sealed class UnmatchedNeedsTests
{
    [Theory]
    [InlineData("no", true)]
    [InlineData(null, true)]
    [InlineData("yes", false)]
    public void A_need_is_listed_until_a_service_is_known_to_be_matched_to_it(string? matched, bool listed) =>
        Break(matched).Assessed().UnmatchedNeeds.Select(n => n.Kind).Contains(NeedKind.BreakFromCaring).Should().Be(listed);

    [Theory]
    [InlineData("no", false)]
    [InlineData(null, true)]
    [InlineData("yes", true)]
    public void What_is_judged_not_to_be_a_need_is_not_listed(string? judged, bool listed) =>
        Break("no").NeedSays(NeedKind.BreakFromCaring, "judged-needed", judged).Assessed().UnmatchedNeeds.Any().Should().Be(listed);

    [Fact]
    public void Whether_it_is_judged_and_matched_is_said_as_it_is_known()
    {
        var need = Break(null).Assessed().UnmatchedNeeds.Single();

        need.Judged.Should().Be(Truth.True);
        need.Matched.Should().Be(Truth.NotKnown);
        Break("no").Assessed().UnmatchedNeeds.Single().Matched.Should().Be(Truth.False);
    }

    [Fact]
    public void A_child_of_whom_no_need_is_recorded_has_none_listed() =>
        Given.Sam().Assessed().UnmatchedNeeds.Should().BeEmpty();

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void A_need_without_a_service_neither_lowers_nor_raises_a_threshold(string matched) =>
        Break(matched).Assessed().Gateways.Select(g => (g.Gateway.Id, g.Status)).Should().Equal(Break(null).Assessed().Gateways.Select(g => (g.Gateway.Id, g.Status)));

    private static Given Break(string? matched) => Given.Sam().InNeed().NotDisabled().Says("disability/deaf").SignificantHarm().CapableOfProof()
        .Need(NeedKind.BreakFromCaring, "judged-needed", "carer-could-not-continue").NeedSays(NeedKind.BreakFromCaring, "matched", matched);
}
