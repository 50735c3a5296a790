namespace DecisionSupport.Rules.Tests.ChildrenAndYoungPersonsAct1933.Section50;

/// <summary>Children and Young Persons Act 1933 s 50: no child under ten can be guilty of an offence.</summary>
public sealed class AgeOfCriminalResponsibilityTests
{
    [Theory]
    [InlineData("2016-03-03", true)]
    [InlineData("2016-03-02", false)]
    [InlineData("2016-03-01", false)]
    public void Ten_is_reached_on_the_birthday(string born, bool under)
    {
        Given.Sam(born).Truth("CYPA1933/s50").Should().Be(Truth.Of(under));
        Given.Sam(born).Says("violence-at-home/by-child").Cautions().Contains("violence-under-ten").Should().Be(under);
    }

    [Fact]
    public void A_child_whose_age_nobody_knows_may_be_under_ten() =>
        Given.Sam().Unsaid("date-of-birth").Truth("CYPA1933/s50").Should().Be(Truth.NotKnown);
}
