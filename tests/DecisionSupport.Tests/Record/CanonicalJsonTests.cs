using DecisionSupport.Record;

namespace DecisionSupport.Tests.Record;

/// <summary>RFC 8785: one form for equal values.</summary>
public sealed class CanonicalJsonTests
{
    // RFC 8785, 3.2.2 and 3.2.3.
    [Fact]
    public void The_example_of_the_RFC_comes_out_as_the_RFC_prints_it() =>
        CanonicalJson.Of("""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """)
            .Should().Be("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");

    [Fact]
    public void Members_are_sorted_by_code_units_of_UTF_16_and_not_by_any_alphabet() =>
        CanonicalJson.Of("""{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}""")
            .Should().Be("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");

    // RFC 8785, appendix B: the bits of a double, and how ECMAScript spells it.
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(unchecked((long)0x8000000000000000), "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(unchecked((long)0x8000000000000001), "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(unchecked((long)0xc340000000000000), "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(unchecked((long)0xbecbf647612f3696), "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void A_number_is_spelt_as_the_RFC_spells_it(long bits, string spelt) =>
        CanonicalJson.Of(BitConverter.Int64BitsToDouble(bits).ToString("R", System.Globalization.CultureInfo.InvariantCulture)).Should().Be(spelt);

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "'a' stands twice")]
    [InlineData("""["\ud83d"]""", "surrogate")]
    [InlineData("[1e999]", "beyond what a double holds")]
    public void What_has_no_canonical_form_is_refused(string json, string why) =>
        ((Action)(() => CanonicalJson.Of(json))).Should().Throw<Exception>().Which.Message.Should().Contain(why);

    [Fact]
    public void The_canonical_form_is_its_own_canonical_form()
    {
        var once = CanonicalJson.Of(DecisionSupport.Explain.AssessmentJson.Of(Explain.Cases.Assess("objection")));

        CanonicalJson.Of(once).Should().Be(once);
    }
}
