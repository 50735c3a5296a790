namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>What a rule cites: the limbs of its provision, each by its own label.</summary>
public sealed class LimbTests
{
    private const string Effect = "says what follows, and not when";
    private const string Definition = "defines a word of another limb";

    /// <summary>Limbs of an encoded provision which no rule tests, and why.</summary>
    private static readonly Dictionary<(string Provision, string Limb), string> NotTested = new()
    {
        [("CA1989/s2/9", "no surrender")] = Effect,
        [("CA1989/s14C/1", "(b)")] = Effect,
        [("CA1989/s17/1", "(a)")] = Effect,
        [("CA1989/s17/1", "(b)")] = Effect,
        [("CA1989/s17/1", "services")] = Effect,
        [("CA1989/s17/4A", "(a)")] = Effect,
        [("CA1989/s17/4A", "(b)")] = Effect,
        [("CA1989/s17/4A", "qualifier")] = Effect,
        [("CA1989/s17ZC", "(a)")] = Effect,
        [("CA1989/s17ZC", "(b)")] = Effect,
        [("CA1989/s17ZC", "(c)")] = Effect,
        [("CA1989/s17ZF", "(a)")] = Effect,
        [("CA1989/s17ZF", "(b)")] = Effect,
        [("CA1989/s17ZF", "(c)")] = Effect,
        [("CA1989/s17ZF", "(d)")] = Effect,
        [("CA1989/sch2/1/2", "(a)")] = Effect,
        [("CA1989/sch2/1/2", "(b)")] = Effect,
        [("CA1989/s20/6", "(a)")] = Effect,
        [("CA1989/s20/6", "(b)")] = Effect,
        [("CA1989/s20/6", "qualifier")] = Effect,
        [("CA1989/s22/3", "(a)")] = Effect,
        [("CA1989/s22/3", "(b)")] = Effect,
        [("CA1989/s22/4", "(a)")] = Effect,
        [("CA1989/s22/4", "(b)")] = Effect,
        [("CA1989/s22/4", "(c)")] = Effect,
        [("CA1989/s22/4", "(d)")] = Effect,
        [("CA1989/s22/4", "qualifier")] = Effect,
        [("CA1989/s22C/2", "(3)")] = Definition,
        [("CA1989/s22C/5", "(6)")] = Definition,
        [("CA1989/s22C/7", "(a)")] = Effect,
        [("CA1989/s22C/7", "(b)")] = Effect,
        [("CA1989/s22C/9B", "(b)")] = Effect,
        [("CA1989/s22C/9B", "(c)")] = Effect,
        [("CA1989/s23ZA/2", "(b)")] = Effect,
        [("CA1989/s26A/1", "(2)")] = Effect,
        [("CA1989/sch2/15", "(a) to (c)")] = Effect,
        [("SI2010-959/4", "agreed")] = Effect,
        [("SI2010-959/9", "(b)")] = Effect,
        [("SI2010-959/24", "(2)")] = "a safeguard: what must be done before the power is used",
        [("SI2010-959/39/2", "(2)")] = Effect,
        [("CA1989/s46/1", "(a)")] = Effect,
        [("CA1989/s46/1", "(b)")] = Effect,
        [("CA1989/s47/4", "(a)")] = Effect,
        [("CA1989/s47/4", "(b)")] = Effect,
        [("CA1989/s47/5A", "qualifier")] = Effect,
        [("CA1989/s47/5A", "(a)")] = Effect,
        [("CA1989/s47/5A", "(b)")] = Effect,
        [("CA1989/s47/7", "(a)")] = Effect,
        [("CA1989/s47/7", "(b)")] = Effect,
        [("HFEA2008/s54", "parents")] = Effect,
        [("HFEA2008/s54", "others")] = Effect,
        [("CA1989/s17/11", "development")] = Definition,
        [("CA1989/s17/11", "health")] = Definition,
        [("CA1989/s17/11", "prescribed")] = "no other disability is known to have been prescribed",
        [("CA1989/s4ZA/1", "(b)")] = "recorded as an agreement, whichever parent made it",
        [("CA1989/s4ZA/1", "(c)")] = "recorded as an order, whichever parent has it",
    };

    private static readonly LawBook Law = ChildrenAct.Law;

    public static TheoryData<string> Provisions() => new(RuleBook.Encoded.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Provisions))]
    public void The_limbs_of_a_rule_are_those_of_its_provision_in_the_order_of_the_text(string provision)
    {
        var stated = Law[provision].Limbs.Select(l => l.Label).Where(l => !NotTested.ContainsKey((provision, l)));
        var tested = RuleBook.Conclusions.Where(c => c.Provision == provision).SelectMany(c => RuleBook.Labels(c.Holds)).Distinct();

        tested.Should().Equal(stated);
    }

    [Fact]
    public void A_limb_said_to_be_untested_is_a_limb_that_no_rule_tests() =>
        NotTested.Keys.Should().OnlyContain(k =>
            Law[k.Provision].Limbs.Any(l => l.Label == k.Limb)
            && !RuleBook.Conclusions.Where(c => c.Provision == k.Provision).SelectMany(c => RuleBook.Labels(c.Holds)).Contains(k.Limb));
}
