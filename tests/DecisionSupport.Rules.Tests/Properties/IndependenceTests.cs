using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Properties;

/// <summary>What never changes what is said of a child.</summary>
public sealed class IndependenceTests(ITestOutputHelper output)
{
    private static readonly Question[] WhoTheChildIs =
        [ChildQuestions.Sex, ChildQuestions.Ethnicity, ChildQuestions.Religion, ChildQuestions.ImmigrationStatus, ChildQuestions.Education, ChildQuestions.WishesAndFeelings];

    [Fact]
    public void What_is_recorded_of_another_child_changes_nothing_of_this_one()
    {
        var (compared, different) = (0, 0);
        var others = new SituationGenerator(32);
        Families.Each(31, (family, index) =>
        {
            family.Children.RemoveRange(1, family.Children.Count - 1);
            var alone = Families.Advisor.Assess(family.Build()).Children[0];
            family.Children.Add(Renamed(others.At(index)));
            var together = Families.Advisor.Assess(family.Build()).Children;

            Families.Dump(together[0]).Should().Be(Families.Dump(alone));
            Interlocked.Increment(ref compared);
            Interlocked.Add(ref different, together[1].Gateways.Zip(alone.Gateways).Any(g => g.First.Status != g.Second.Status) ? 1 : 0);
        });

        output.WriteLine($"{compared} children compared with and without another, who differs in {different} cases.");
        different.Should().BeGreaterThan(Families.Many / 2);
    }

    [Fact]
    public void Sex_ethnicity_religion_immigration_and_education_change_nothing()
    {
        var compared = 0;
        Families.Each(33, (family, _) =>
        {
            var before = Families.Advisor.Assess(family.Build());
            family.Children.ForEach(child => Array.ForEach(WhoTheChildIs, question => child.Answer(question, $"{question.Name} as recorded")));
            var after = Families.Advisor.Assess(family.Build());

            after.Children.Select(Families.Dump).Should().Equal(before.Children.Select(Families.Dump));
            Interlocked.Add(ref compared, after.Children.Count);
        });

        output.WriteLine($"{compared} children compared with and without {WhoTheChildIs.Length} texts.");
    }

    private static SubjectSketch Renamed(FamilySketch other)
    {
        var twin = new FamilySketch(other.AsAt, other.Nation).Child("another");
        var child = other.Children[0];
        foreach (var (question, accounts) in child.Answers)
        {
            twin.Answers[question] = accounts;
        }

        foreach (var (list, members) in child.Lists)
        {
            twin.Lists[list] = members;
        }

        foreach (var (list, accounts) in child.Complete)
        {
            twin.Complete[list] = accounts;
        }

        return twin;
    }
}
