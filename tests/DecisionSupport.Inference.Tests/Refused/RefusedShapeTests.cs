using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Refused;

/// <summary>Rules that are not whole. NRules refuses them too, in its own words.</summary>
public sealed class RefusedShapeTests
{
    [Fact]
    public void A_rule_matches_something() =>
        FaultOf<Baseless>().Should().Be("It matches nothing. Begin When() with a Match or a Query.");

    [Fact]
    public void A_rule_yields_something() => FaultOf<Silent>().Should().Be("It yields nothing. End with Then().Yield(...).");

    [Fact]
    public void A_list_is_of_the_type_collected() =>
        FaultOf<AsBase>().Should().Be("It collects Parent into a list of another type. Declare the variable as IEnumerable<Parent>.");

    private sealed class Silent : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
        }
    }

    private sealed class Baseless : Rule
    {
        public override void Define() => Then().Yield(_ => new Note("anybody"));
    }

    private sealed class AsBase : Rule
    {
        public override void Define()
        {
            IEnumerable<Person> people = default!;

            When().Query(() => people, q => q.Match<Parent>().Where<Person>(p => p.Child == "sam").Collect());
            Then().Yield(_ => new Household("all", people));
        }
    }
}
