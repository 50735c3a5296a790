using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Properties;

/// <summary>More harm never means less protection.</summary>
public sealed class HarmTests(ITestOutputHelper output)
{
    private static readonly string[] Protective =
        ["s47-1-b", "s47-1-a", "s47-2", "s44-1-a", "s44-1-b", "s44-1-c", "s46-1", "s31-2-b-i", "s31-2-b-ii", "s38-2", "interim-separation"];

    /// <summary>Each answer that makes a concern graver or better founded. What kind of harm it is, and whether it was compared, are no degrees of it.</summary>
    private static readonly (Question Question, string Word)[] Graver =
    [
        (ConcernQuestions.IsSuffering, "yes"),
        (ConcernQuestions.IsRealPossibility, "yes"),
        (ConcernQuestions.IsSignificant, "yes"),
        (ConcernQuestions.HighestStandardReached, "prove"),
        (ConcernQuestions.Court, "found"),
        (ConcernQuestions.ExistsAtRelevantDate, "yes"),
        (ConcernQuestions.CareIsBelowReasonable, "yes"),
        (ConcernQuestions.IsAttributableToCare, "yes"),
        (ConcernQuestions.IsAttributableToBeyondControl, "yes"),
        (ConcernQuestions.IsLikelyIfNotRemoved, "yes"),
        (ConcernQuestions.IsLikelyIfDoesNotRemain, "yes"),
        (ConcernQuestions.IsLikelyWithoutPolice, "yes"),
    ];

    [Fact]
    public void A_graver_concern_never_lowers_a_protective_gateway() =>
        NeverLowered(21, (family, index) =>
        {
            var concerns = family.Paths().Where(p => p.Subject.Kind == SubjectKind.Concern).ToList();
            if (concerns.Count == 0)
            {
                return;
            }

            var (question, word) = Graver[index % Graver.Length];
            concerns[index % concerns.Count].Subject.Answer(question, word);
        });

    [Fact]
    public void A_further_concern_never_lowers_a_protective_gateway() =>
        NeverLowered(22, (family, _) =>
        {
            var concern = family.Children[0].Concern("further");
            concern.Answer(ConcernQuestions.Harm, "ill-treatment");
            foreach (var (question, word) in Graver.Where(g => g.Question != ConcernQuestions.Court))
            {
                concern.Answer(question, word);
            }
        });

    private void NeverLowered(int seed, Action<FamilySketch, int> worsen)
    {
        var (compared, raised) = (0, 0);
        Families.Each(seed, (family, index) =>
        {
            var before = Families.Advisor.Assess(family.Build());
            worsen(family, index);
            var situation = family.Build();
            if (!Families.IsConsistent(situation))
            {
                return;
            }

            foreach (var (was, now) in before.Children.Zip(Families.Advisor.Assess(situation).Children).SelectMany(c => Protective.Select(id => (c.First.Gateway(id), c.Second.Gateway(id)))))
            {
                Rank(now).Should().BeGreaterThanOrEqualTo(Rank(was), "{0} in family {1}: {2}, and with more harm {3}", was.Gateway.Id, index, was.Status, now.Status);
                Interlocked.Increment(ref compared);
                Interlocked.Add(ref raised, Rank(now) > Rank(was) ? 1 : 0);
            }
        });

        output.WriteLine($"{compared} gateways compared, {raised} raised, none lowered.");
        raised.Should().BeGreaterThan(100, "concerns that change nothing prove nothing");
    }

    private static int Rank(GatewayAssessment gateway) => gateway.Conclusion switch
    {
        null or { Holds.Truth.IsFalse: true } => 0,
        { Holds.Truth.IsNotKnown: true } => 1,
        _ => 2,
    };
}
