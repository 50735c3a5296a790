namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>What a reader is warned of about the people in the child's case.</summary>
public sealed class PeopleCautionTests
{
    [Theory]
    [InlineData("seeks-return", "ambiguous", "ambiguous-return")]
    [InlineData("pressure", "conditional-threat", "conditional-threat")]
    [InlineData("attitude", "objects-to-placement-only", "objection-to-placement")]
    [InlineData("attitude", "objects-capacity-in-doubt", "capacity-in-question")]
    [InlineData("seeks-return", "yes-capacity-in-doubt", "capacity-in-question")]
    [InlineData("withdrew-request-before-accommodation", "yes", "request-withdrawn")]
    public void One_person_of_whom_it_is_so_is_enough(string question, string word, string caution) =>
        Given.Sam().Person("mother", p => p.Holding()).Person("father", p => p.Holding().Says(question, word)).Cautions().Should().Equal(caution);

    [Theory]
    [InlineData("seeks-return", "no", "ambiguous-return")]
    [InlineData("seeks-return", "yes", "ambiguous-return")]
    [InlineData("pressure", "none", "conditional-threat")]
    [InlineData("pressure", "neutral-information", "conditional-threat")]
    [InlineData("attitude", "objects", "objection-to-placement")]
    [InlineData("attitude", "agrees", "objection-to-placement")]
    [InlineData("attitude", "objects", "capacity-in-question")]
    [InlineData("withdrew-request-before-accommodation", "no", "request-withdrawn")]
    public void Another_answer_calls_for_no_such_caution(string question, string word, string caution) =>
        Given.Sam().Person("father", p => p.Holding().Says(question, word)).Cautions().Should().NotContain(caution);

    [Theory]
    [InlineData("attitude", "agrees", "lacks")]
    [InlineData("attitude", "agrees", "in-doubt")]
    [InlineData("attitude", "objects", "lacks")]
    [InlineData("attitude", "objects", "in-doubt")]
    [InlineData("seeks-return", "yes", "in-doubt")]
    public void Whoever_agrees_objects_or_asks_for_return_without_clear_capacity_is_not_asked_again_now(string question, string word, string capacity) =>
        Given.Sam().Person("mother", p => p.Holding().Says(question, word).Says("capacity", capacity)).Cautions().Should().Equal(question == "seeks-return" ? ["return-asked-for", "capacity-in-question"] : ["capacity-in-question"]);

    [Theory]
    [InlineData("agrees", "has")]
    [InlineData("silent", "in-doubt")]
    [InlineData("silent", "lacks")]
    public void Capacity_matters_where_something_is_said_and_capacity_is_not_clear(string attitude, string capacity) =>
        Given.Sam().Person("mother", p => p.Holding().Says("attitude", attitude).Says("capacity", capacity).Says("seeks-return", "no"))
            .Truth("PRACTICE/capacity-in-question").Should().Be(Truth.False);

    [Theory]
    [InlineData("attitude", "objects", "objector-without-parental-responsibility")]
    [InlineData("seeks-return", "yes", "return-sought-without-parental-responsibility")]
    [InlineData("willing", "yes", "willing-without-parental-responsibility")]
    public void Without_parental_responsibility_it_means_something_else(string question, string word, string caution)
    {
        Given.Sam().Person("mother", p => p.Holding()).Person("father", p => p.WithoutParentalResponsibility().Says(question, word)).Cautions().Should().Equal(caution);
        Given.Sam().Person("father", p => p.Holding().Says(question, word)).Cautions().Should().Equal(question == "seeks-return" ? ["return-asked-for"] : []);
        Given.Sam().Person("father", p => p.ParentalResponsibilityUnknown().Says(question, word)).Truth($"PRACTICE/{caution}").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("attitude", "agrees", "objector-without-parental-responsibility")]
    [InlineData("seeks-return", "no", "return-sought-without-parental-responsibility")]
    [InlineData("willing", "no", "willing-without-parental-responsibility")]
    public void Somebody_without_parental_responsibility_is_no_matter_of_caution_in_itself(string question, string word, string caution) =>
        Given.Sam().Person("father", p => p.WithoutParentalResponsibility().Says(question, word)).Truth($"PRACTICE/{caution}").Should().Be(Truth.False);

    [Fact]
    public void Return_sought_while_an_order_is_in_force_has_other_routes()
    {
        var given = Given.Sam().Person("grandmother").Person("mother", p => p.Holding().Says("seeks-return", "yes")).Order(OrderKind.InterimCareOrder);

        given.Cautions().Should().Equal("return-sought-under-order");
        given.Person("mother", p => p.Says("seeks-return", "no")).Cautions().Should().BeEmpty();
    }

    [Fact]
    public void Return_sought_with_no_order_in_force_is_section_20s_own_affair() =>
        Given.Sam().Person("mother", p => p.Holding().Says("seeks-return", "yes")).Order(OrderKind.InterimCareOrder, "no").Cautions().Should().Equal("return-asked-for");

    [Fact]
    public void Under_an_order_somebody_nobody_has_named_may_yet_ask_for_return()
    {
        var nobodyAsks = Given.Sam().Person("mother", p => p.Holding().Says("seeks-return", "no")).Order(OrderKind.InterimCareOrder);

        nobodyAsks.Complete(ListOf.Orders, null).Complete(ListOf.Needs, null).Truth("PRACTICE/return-sought-under-order").Should().Be(Truth.False);
        nobodyAsks.Complete(ListOf.People, null).Truth("PRACTICE/return-sought-under-order").Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Where_one_carer_delegates_another_carers_silence_is_not_agreement() =>
        OneDelegates().Cautions().Should().Equal("silent-carer");

    [Theory]
    [InlineData("attitude", "agrees")]
    [InlineData("attitude", "objects")]
    [InlineData("looking-after-child", "no")]
    public void A_carer_who_has_spoken_or_is_not_caring_calls_for_no_caution(string question, string word) =>
        OneDelegates().Person("father", p => p.Says(question, word)).Truth("PRACTICE/silent-carer").Should().Be(Truth.False);

    [Fact]
    public void The_silence_of_a_carer_without_parental_responsibility_calls_for_no_caution() =>
        OneDelegates().Person("father", p => p.WithoutParentalResponsibility()).Truth("PRACTICE/silent-carer").Should().Be(Truth.False);

    [Fact]
    public void A_carers_silence_calls_for_caution_only_where_another_delegates() =>
        OneDelegates().Person("mother", p => p.Says("attitude", "objects")).Truth("PRACTICE/silent-carer").Should().Be(Truth.False);

    [Fact]
    public void Where_one_carer_delegates_a_carer_nobody_has_named_may_be_silent()
    {
        var nobodySilent = OneDelegates().Person("father", p => p.Says("attitude", "agrees"));

        nobodySilent.Complete(ListOf.Orders, null).Complete(ListOf.Needs, null).Truth("PRACTICE/silent-carer").Should().Be(Truth.False);
        nobodySilent.Complete(ListOf.People, null).Truth("PRACTICE/silent-carer").Should().Be(Truth.NotKnown);
    }

    private static Given OneDelegates() => Given.Sam()
        .Person("mother", p => p.Holding().Says("looking-after-child").Says("attitude", "agrees").Says("capacity", "has").Says("pressure", "none").Says("agreement-real-and-voluntary"))
        .Person("father", p => p.Holding().Says("looking-after-child").Says("attitude", "silent"));
}
