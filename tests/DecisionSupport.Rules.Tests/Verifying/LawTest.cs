using System.Reflection;
using Xunit.Sdk;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>One case of a law test, with the conclusions that it reads.</summary>
internal sealed class LawTest
{
    /// <summary>The folders of law tests mirror those of the rules.</summary>
    private static readonly string[] Folders = [.. ChildrenAct.Declarations.Select(d => d.Type.Namespace!.Split('.')[2]).Distinct()];

    private readonly Action run;

    private LawTest(MethodInfo method, object?[] arguments)
    {
        Name = $"{method.DeclaringType!.Name}.{method.Name}";
        Section = string.Join('/', method.DeclaringType.Namespace!.Split('.').Skip(3));
        var given = Complete(method, arguments);
        run = () => method.Invoke(Activator.CreateInstance(method.DeclaringType), given);
    }

    internal string Name { get; }

    /// <summary>The folder of the test, which is that of the rules whose law it states: <c>ChildrenAct1989/Section47</c>.</summary>
    internal string Section { get; }

    /// <summary>The arguments as the test runner passes them: what is left out as its default, and what goes on as one array.</summary>
    private static object?[] Complete(MethodInfo method, object?[] arguments)
    {
        var parameters = method.GetParameters();
        if (parameters is [.., { ParameterType: { IsArray: true } type } last] && last.IsDefined(typeof(ParamArrayAttribute)) && !(arguments.Length == parameters.Length && arguments[^1]?.GetType() == type))
        {
            var rest = arguments.Skip(parameters.Length - 1).ToArray();
            var array = Array.CreateInstance(type.GetElementType()!, rest.Length);
            rest.CopyTo(array, 0);
            return [.. arguments.Take(parameters.Length - 1), array];
        }

        return [.. arguments, .. parameters.Skip(arguments.Length).Select(p => p.DefaultValue)];
    }

    /// <summary>Every case of every law test.</summary>
    internal static IEnumerable<LawTest> Every() =>
        typeof(LawTest).Assembly.GetTypes()
            .Where(t => t.Namespace is { } space && space.Split('.').ElementAtOrDefault(3) is { } folder && Folders.Contains(folder))
            .SelectMany(t => t.GetMethods())
            .Where(m => m.IsDefined(typeof(FactAttribute)))
            .SelectMany(Cases);

    /// <summary>Every case of every law test that holds and reads what a rule concludes.</summary>
    internal static IReadOnlyList<(LawTest Test, List<(FamilySituation Situation, Conclusion Conclusion)> Heard)> All() =>
        [.. Every().Select(test => (Test: test, Heard: test.Hear())).Where(t => t.Heard.Count > 0)];

    /// <summary>Whether the test holds of the rules as they are; any fault in a rule is a failure.</summary>
    internal bool Passes()
    {
        try
        {
            run();
            return true;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
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
