using System.Reflection;
using Xunit.Sdk;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>One case of a law test, with the conclusions that it reads.</summary>
internal sealed class LawTest
{
    /// <summary>The tests of the law stand in folders named as those of the rules.</summary>
    private static readonly string[] Folders = [.. Conventions.RuleBook.ConclusionTypes.Select(t => t.Namespace!.Split('.')[2]).Distinct()];

    private readonly Action run;

    private LawTest(MethodInfo method, object?[] arguments)
    {
        Name = $"{method.DeclaringType!.Name}.{method.Name}";
        run = () => method.Invoke(Activator.CreateInstance(method.DeclaringType), arguments);
    }

    internal string Name { get; }

    /// <summary>Every case of every law test that holds and reads what a rule concludes.</summary>
    internal static IReadOnlyList<(LawTest Test, List<(FamilySituation Situation, Conclusion Conclusion)> Heard)> All()
    {
        var tests = typeof(LawTest).Assembly.GetTypes()
            .Where(t => t.Namespace is { } space && Folders.Any(f => space.Split('.').Contains(f)))
            .SelectMany(t => t.GetMethods())
            .Where(m => m.IsDefined(typeof(FactAttribute)))
            .SelectMany(Cases);
        return [.. tests.Select(test => (Test: test, Heard: test.Hear())).Where(t => t.Heard.Count > 0)];
    }

    /// <summary>Whether the test notices that the rules conclude otherwise.</summary>
    internal bool Notices(Func<FamilySituation, Conclusion, Truth> instead) => !Hearing.Passes(run, instead);

    private static IEnumerable<LawTest> Cases(MethodInfo method)
    {
        var data = method.GetCustomAttributes<DataAttribute>().ToList();
        return data.Count == 0 ? [new LawTest(method, [])] : data.SelectMany(d => d.GetData(method)).Select(arguments => new LawTest(method, arguments));
    }

    private List<(FamilySituation, Conclusion)> Hear()
    {
        var heard = new List<(FamilySituation, Conclusion)>();
        var passes = Hearing.Passes(run, (situation, conclusion) =>
        {
            heard.Add((situation, conclusion));
            return conclusion.Holds.Truth;
        });
        return passes ? heard : [];
    }
}
