using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Properties;

/// <summary>What further answers, and missing ones, may and may not do.</summary>
public sealed class AnswerProperties(ITestOutputHelper output)
{
    [Fact]
    public void What_is_decided_survives_every_answer_to_a_question_not_yet_asked()
    {
        var (held, moved) = (0, 0);
        foreach (var (family, index) in Families.Sketches(11).Select((f, i) => (f, i)))
        {
            var before = Families.Advisor.Assess(family.Build());
            foreach (var after in Later(family, index))
            {
                foreach (var (was, now) in before.Children.SelectMany(c => c.Gateways).Zip(after.Children.SelectMany(c => c.Gateways)))
                {
                    moved += was.Status != now.Status ? 1 : 0;
                    if (Families.IsDecided(was))
                    {
                        (now.Status, now.BarNotCleared).Should().Be((was.Status, false), "{0} was decided in family {1}", was.Gateway.Id, index);
                        held++;
                    }
                }
            }
        }

        output.WriteLine($"{held} decided gateways survived an answer; {moved} gateways moved.");
        held.Should().BeGreaterThan(50_000);
        moved.Should().BeGreaterThan(300, "answers that change nothing prove nothing");
    }

    [Fact]
    public void A_missing_answer_never_turns_a_live_gateway_into_one_not_made_out()
    {
        var (live, moved) = (0, 0);
        foreach (var (family, index) in Families.Sketches(12).Select((f, i) => (f, i)))
        {
            var before = Families.Advisor.Assess(family.Build());
            var recorded = Changes.Recorded(family);
            if (recorded.Count == 0)
            {
                continue;
            }

            var gone = recorded[index % recorded.Count];
            family.Forget(gone).Should().BeTrue();
            var after = Families.Advisor.Assess(family.Build());
            foreach (var (was, now) in before.Children.SelectMany(c => c.Gateways).Zip(after.Children.SelectMany(c => c.Gateways)).Where(g => g.First.IsLive))
            {
                now.Status.Should().NotBe(GatewayStatus.NotMadeOut, "{0} is live in family {1}, and {2} was taken away", was.Gateway.Id, index, gone);
                live++;
                moved += was.Status != now.Status ? 1 : 0;
            }
        }

        output.WriteLine($"{live} live gateways lost an answer; {moved} became undetermined.");
        live.Should().BeGreaterThan(2_000);
        moved.Should().BeGreaterThan(20, "answers that change nothing prove nothing");
    }

    private static IEnumerable<Assessment> Later(FamilySketch family, int index)
    {
        var unanswered = Changes.Unanswered(family);
        if (unanswered.Count == 0)
        {
            yield break;
        }

        var (subject, question, list) = unanswered[index * 7919 % unanswered.Count];
        for (var word = 0; word < (question?.Words.Count ?? 2); word++)
        {
            Answer(subject, question, list, word);
            var situation = family.Build();
            if (Families.IsConsistent(situation))
            {
                yield return Families.Advisor.Assess(situation);
            }
        }
    }

    private static void Answer(SubjectSketch subject, Question? question, ListOf list, int word)
    {
        if (question is null)
        {
            subject.IsComplete(list, word == 0);
        }
        else
        {
            subject.Answer(question, AnswerValue.OfWord(word));
        }
    }
}
