using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section17;


/// <summary>Children Act 1989 s 17: who is in need, who is disabled, and to whom services are owed.</summary>
public sealed class ChildInNeedTests
{
    private const string Unlikely = "need/unlikely-to-achieve-reasonable-health-or-development";
    private const string Impaired = "need/health-or-development-likely-to-be-significantly-impaired";

    private static readonly string[] Disabilities = ["blind", "deaf", "without-speech", "mental-disorder", "substantial-and-permanent"];

    public static TheoryData<string> Kinds() => new(Disabilities);

    [Theory]
    [InlineData(Unlikely)]
    [InlineData(Impaired)]
    [InlineData("disability/blind")]
    public void Any_one_of_the_three_grounds_is_enough(string question) =>
        NotInNeed().Says(question).Truth<ChildInNeed>().Should().Be(Truth.True);

    [Fact]
    public void Without_any_ground_the_child_is_not_in_need() =>
        NotInNeed().Truth<ChildInNeed>().Should().Be(Truth.False);

    [Theory]
    [InlineData(Unlikely)]
    [InlineData(Impaired)]
    [InlineData("disability/mental-disorder")]
    public void Each_ground_has_to_be_asked_about(string question) =>
        NotInNeed().Unsaid(question).Truth<ChildInNeed>().Should().Be(Truth.NotKnown);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_disabled_child_is_in_need_with_no_impairment_to_show(string kind)
    {
        NotInNeed().Says($"disability/{kind}").Truth<DisabledChild>().Should().Be(Truth.True);
        NotInNeed().Says($"disability/{kind}").Truth<ChildInNeed>().Should().Be(Truth.True);
        NotInNeed().Unsaid($"disability/{kind}").Truth<DisabledChild>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_child_of_whom_none_of_the_five_is_so_is_not_disabled() =>
        NotInNeed().Truth<DisabledChild>().Should().Be(Truth.False);

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void A_child_in_need_is_under_eighteen(string born, bool inNeed) =>
        NotInNeed().Says(Impaired).Says("date-of-birth", born).Truth<ChildInNeed>().Should().Be(Truth.Of(inNeed));

    [Fact]
    public void Being_in_the_area_is_no_part_of_being_in_need_and_is_part_of_the_duty()
    {
        NotInNeed().Says(Impaired).Says("within-area", "no").Truth<ChildInNeed>().Should().Be(Truth.True);
        NotInNeed().Says(Impaired).Says("within-area", "no").Truth<ServicesForChildInNeed>().Should().Be(Truth.False);
        NotInNeed().Says(Impaired).Unsaid("within-area").Truth<ServicesForChildInNeed>().Should().Be(Truth.NotKnown);
        NotInNeed().Says(Impaired).Truth<ServicesForChildInNeed>().Should().Be(Truth.True);
    }

    [Fact]
    public void The_duty_is_owed_to_children_in_need() =>
        NotInNeed().Truth<ServicesForChildInNeed>().Should().Be(Truth.False);

    [Fact]
    public void The_duty_goes_on_where_accommodation_is_barred() =>
        NotInNeed().Says(Impaired).Person("father", p => p.Holding().Objecting()).Gateway("s17-1").Status.Should().Be(GatewayStatus.Duty);

    private static Given NotInNeed() =>
        Disabilities.Aggregate(Given.Sam(), (given, kind) => given.Says($"disability/{kind}", "no"))
            .Says("treated-as-child", "no").Says("within-area").Says(Unlikely, "no").Says(Impaired, "no");
}
