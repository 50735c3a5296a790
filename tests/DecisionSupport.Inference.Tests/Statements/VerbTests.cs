using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class VerbTests
{
    [Fact]
    public void A_rule_may_speak_in_words_of_the_domain() =>
        Rules<InWords>().Conclusions(new Child("sam"), new Child("kit"), new Roll("kit", true), new Roll("sam", false), new Friend("ann", "kit"))
            .Should().Equal("Household(kit: ann)");

    private sealed class InWords : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Roll roll = default!;
            IEnumerable<Person> people = default!;

            When()
                .EachChild(() => child)
                .Listed(() => roll, r => r.Child == child.Id, r => r.Complete)
                .Query(() => people, q => q.People().Where(p => p.Child == child.Id).Collect());

            Then()
                .Yield(_ => new Household(child.Id, people));
        }
    }
}
