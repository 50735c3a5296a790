using System.Collections.Concurrent;
using System.Reflection;
using DecisionSupport.Inference;
using DecisionSupport.Rules.Tests;
using DecisionSupport.Rules.Tests.Conventions;
using DecisionSupport.Rules.Tests.Verifying;

namespace DecisionSupport.Rules.Mutation;

/// <summary>Runs the law tests against one mutant after another: those of its own section first, and the others if it lives.</summary>
internal sealed class Hunt
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly FieldInfo Made = typeof(ChildrenAct).Assembly.GetType("DecisionSupport.Rules.MistakeMade", throwOnError: true)!.GetField("Id")!;

    private readonly List<LawTest> tests;
    private readonly ILookup<string, LawTest> bySection;

    /// <summary>Runs every law test against the rules as they are.</summary>
    /// <exception cref="InvalidOperationException">One fails although nothing is mutated.</exception>
    internal Hunt()
    {
        Make(0);
        tests = [.. LawTest.Every()];
        bySection = tests.ToLookup(test => test.Section);
        _ = RuleBook.Conclusions;
        var failing = tests.FindAll(test => !test.Passes());
        if (failing.Count > 0)
        {
            throw new InvalidOperationException($"{failing.Count} of {tests.Count} law tests fail although nothing is mutated, {failing[0].Name} first. Mend them, and run again.");
        }
    }

    /// <summary>How many cases of law tests there are.</summary>
    internal int Tests => tests.Count;

    /// <summary>How many cases of law tests a section has of its own.</summary>
    internal int OwnTests(string section) => Own(section).Count;

    /// <summary>What becomes of a mutant.</summary>
    internal Verdict Try(SourceMutant mutant)
    {
        Verdict? verdict = null;
        var thread = new Thread(() => verdict = Judge(mutant), 16 * 1024 * 1024) { IsBackground = true };
        thread.Start();
        return thread.Join(Limit) ? verdict! : new(mutant, Fate.TimedOut);
    }

    private Verdict Judge(SourceMutant mutant)
    {
        try
        {
            Make(mutant.Id);
            _ = RuleBook.Conclusions;
        }
        catch (Exception fault) when (fault is RuleDefinitionException or RuleEvaluationException or IncompleteConclusionsException)
        {
            return new(mutant, Fate.StopsEveryCase, fault.GetType().Name);
        }

        var own = Own(mutant.Section);
        return own.Find(test => !test.Passes()) is { } killer ? new(mutant, Fate.KilledByOwn, killer.Name)
            : tests.Except(own).FirstOrDefault(test => !test.Passes()) is { } other ? new(mutant, Fate.KilledByOther, other.Section)
            : new(mutant, Fate.Survived, null, Differing(mutant));
    }

    /// <summary>Of how many generated families the mutated rule itself concludes something else; where it does not, nothing that relies on it can.</summary>
    private static int Differing(SourceMutant mutant)
    {
        var concludes = typeof(ChildrenAct).Assembly.GetType(mutant.Rule, throwOnError: true)!;
        var yielded = Given.Advisor.Rules.Rules.Single(rule => rule.Type == concludes).YieldedType;
        var instead = GeneratedFamilies.Conclusions(Given.AdvisorOf(yielded), yielded);
        Make(0);
        return GeneratedFamilies.Conclusions(Given.AdvisorOf(yielded), yielded).Zip(instead, (a, b) => a != b).Count(differs => differs);
    }

    /// <summary>The tests in the section's folder; if it has none, those of the folder around it.</summary>
    private List<LawTest> Own(string section)
    {
        var own = bySection[section].ToList();
        return own.Count > 0 || !section.Contains('/') ? own : Own(section[..section.LastIndexOf('/')]);
    }

    /// <summary>Switches one mistake on, and loads the rules anew: what a rule matches is read when it is loaded.</summary>
    private static void Make(int id)
    {
        Made.SetValue(null, id);
        var (rules, law) = (RuleSet.Load(ChildrenAct.Declarations), ChildrenAct.Law);
        var narrowed = new ConcurrentDictionary<Type, ThresholdAdvisor>();
        Given.Advisor = new ThresholdAdvisor(rules, law);
        Given.AdvisorOf = type => narrowed.GetOrAdd(type, t => new ThresholdAdvisor(rules.Towards(t), law));
    }
}
