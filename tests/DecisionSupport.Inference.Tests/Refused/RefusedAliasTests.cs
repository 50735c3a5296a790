using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Refused;

/// <summary>Aliases that no rule here may use. NRules itself would take some of them.</summary>
public sealed class RefusedAliasTests
{
    [Fact]
    public void A_variable_is_bound_once() =>
        FaultOf<BoundTwice>().Should().Be("The variable child is bound twice. Declare one variable for each Match, Query and Let.");

    [Fact]
    public void An_alias_is_not_a_property() =>
        FaultOf<OnProperty>().Should().Be(
            $"The alias () => value({typeof(OnProperty).FullName}).Child is not a local variable. Declare a local variable in Define() and write () => variable.");

    [Fact]
    public void An_alias_is_not_a_static_field() =>
        FaultOf<OnStatic>().Should().Be("The alias () => OnStatic.child is not a local variable. Declare a local variable in Define() and write () => variable.");

    [Fact]
    public void An_alias_is_not_a_field_that_cannot_change() =>
        FaultOf<OnReadOnly>().Should().Be(
            $"The alias () => value({typeof(OnReadOnly).FullName})._child is not a local variable. Declare a local variable in Define() and write () => variable.");

    [Fact]
    public void An_alias_is_not_a_value() =>
        FaultOf<OnValue>().Should().Be("The alias () => new Child(\"sam\") is not a local variable. Declare a local variable in Define() and write () => variable.");

    private sealed class BoundTwice : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Match(() => child);
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class OnProperty : Rule
    {
        private Child Child { get; } = default!;

        public override void Define()
        {
            When().Match(() => Child);
            Then().Yield(_ => new Note("anybody"));
        }
    }

    private sealed class OnReadOnly : Rule
    {
        private readonly Child _child = default!;

        public override void Define()
        {
            When().Match(() => _child);
            Then().Yield(_ => new Note("anybody"));
        }
    }

    private sealed class OnStatic : Rule
    {
#pragma warning disable CS0649 // Never assigned: the rule that would assign it is refused.
        private static Child? child;
#pragma warning restore CS0649

        public override void Define()
        {
            When().Match(() => child!);
            Then().Yield(_ => new Note("anybody"));
        }
    }

    private sealed class OnValue : Rule
    {
        public override void Define()
        {
            When().Match(() => new Child("sam"));
            Then().Yield(_ => new Note("anybody"));
        }
    }
}
