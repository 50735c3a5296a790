namespace DecisionSupport.Tests.Model;

/// <summary>Kleene's strong three-valued logic: the whole of it is nine pairs and a default.</summary>
public sealed class TruthTests
{
    private static readonly Truth T = Truth.True;
    private static readonly Truth F = Truth.False;
    private static readonly Truth N = Truth.NotKnown;

    public static TheoryData<Truth, Truth, Truth, Truth> Pairs => new()
    {
        { T, T, T, T },
        { T, F, F, T },
        { T, N, N, T },
        { F, T, F, T },
        { F, F, F, F },
        { F, N, F, N },
        { N, T, N, T },
        { N, F, F, N },
        { N, N, N, N },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void And_and_or_are_those_of_strong_Kleene_logic(Truth left, Truth right, Truth and, Truth or)
    {
        (left & right).Should().Be(and);
        (left | right).Should().Be(or);
    }

    [Fact]
    public void Not_leaves_what_is_not_known_not_known()
    {
        (!T).Should().Be(F);
        (!F).Should().Be(T);
        (!N).Should().Be(N);
    }

    [Fact]
    public void The_default_is_not_known_and_never_false()
    {
        default(Truth).Should().Be(N);
        default(Truth).IsNotKnown.Should().BeTrue();
        default(Truth).IsFalse.Should().BeFalse();
    }

    [Fact]
    public void There_is_no_conversion_to_bool() =>
        typeof(Truth).GetMethods().Where(m => m.Name is "op_Implicit" or "op_Explicit" or "op_True" or "op_False").Should().BeEmpty();
}
