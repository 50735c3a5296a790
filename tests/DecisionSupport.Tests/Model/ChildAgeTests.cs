namespace DecisionSupport.Tests.Model;

/// <summary>An age is attained at the start of the birthday.</summary>
public sealed class ChildAgeTests
{
    private static Child Born(string? day, DateOnly asAt)
    {
        var family = new FamilySituationBuilder(asAt, Nation.England, "Exampleshire");
        var sam = family.Child("sam", "Sam");
        if (day is not null)
        {
            sam.Answer(ChildQuestions.DateOfBirth, day);
        }

        var situation = family.Build();
        return Materials.Of(situation, situation.Children[0], Rules.ChildrenAct.Law).OfType<Child>().Single();
    }

    [Theory]
    [InlineData("2026-03-01", "false")]
    [InlineData("2026-03-02", "true")]
    [InlineData("2026-03-03", "true")]
    public void Sixteen_is_reached_on_the_birthday(string asAt, string reached) =>
        Born("2010-03-02", DateOnly.Parse(asAt, System.Globalization.CultureInfo.InvariantCulture)).HasReached(16).Truth.ToString().Should().Be(reached);

    [Theory]
    [InlineData("2026-02-28", "false")]
    [InlineData("2026-03-01", "true")]
    public void A_child_born_on_29_February_reaches_an_age_on_1_March_of_a_common_year(string asAt, string reached) =>
        Born("2008-02-29", DateOnly.Parse(asAt, System.Globalization.CultureInfo.InvariantCulture)).HasReached(18).Truth.ToString().Should().Be(reached);

    [Fact]
    public void An_unknown_date_of_birth_leaves_every_age_not_known()
    {
        var child = Born(null, new DateOnly(2026, 3, 2));

        child.HasReached(16).Truth.Should().Be(Truth.NotKnown);
        child.IsUnder(18).Truth.Should().Be(Truth.NotKnown);
    }
}
