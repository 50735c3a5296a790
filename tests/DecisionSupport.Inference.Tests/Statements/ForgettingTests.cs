using System.Runtime.CompilerServices;
using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class ForgettingTests
{
    private static readonly RuleSet Loaded = RuleSet.Load([RuleDeclaration.Of<HouseholdRule>(), RuleDeclaration.Of<SummaryRule>(), RuleDeclaration.Of<Initials>()]);

    [Fact]
    public void Nothing_of_a_family_stays_with_the_rules()
    {
        var traces = Traces();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        traces.Should().OnlyContain(trace => !trace.IsAlive);
        GC.KeepAlive(Loaded);
    }

    [Fact]
    public void Nothing_of_a_failed_evaluation_stays_with_the_rules()
    {
        var rules = Rules<NoteRule>();

        rules.Failure(new Child("sam"), new Child("sam"));

        rules.Conclusions(new Child("sam")).Should().Equal("Note(sam)");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Traces()
    {
        object[] facts = [new Child(new string('s', 3)), new Roll("sss", true), new Parent("ann", "sss"), new Friend("s", "ann")];
        var evaluation = Loaded.Evaluate(facts);
        evaluation.Conclusions.Should().HaveCount(3);
        return [
            .. facts.Concat(evaluation.Conclusions).Append(evaluation.Firings[0].Collected).Append(evaluation.Of<Note>()[0].Subject)
                .Select(item => new WeakReference(item)),
        ];
    }

    private sealed class Initials : Rule
    {
        public override void Define()
        {
            Child child = default!;
            string initial = default!;

            When().Match(() => child).Let(() => initial, () => child.Id.Substring(0, 1)).Match<Friend>(f => f.Id == initial);
            Then().Yield(_ => new Note(initial));
        }
    }
}
