using System.Linq.Expressions;
using System.Reflection;

namespace DecisionSupport.Naive;

/// <summary>As much of the rule language as the rules use, written down as it is said.</summary>
public abstract class Rule
{
    internal List<Step> Steps { get; } = [];

    internal Type Yields { get; private set; } = typeof(void);

    internal Func<object> Conclude { get; private set; } = () => throw new InvalidOperationException("Nothing is concluded.");

    public abstract void Define();

    protected LeftHandSide When() => new(Steps);

    protected RightHandSide Then() => new(this);

    public sealed class RightHandSide(Rule rule)
    {
        public void Yield<T>(Func<object?, T> yield)
            where T : class
        {
            rule.Yields = typeof(T);
            rule.Conclude = () => yield(null);
        }
    }
}

public sealed class LeftHandSide(List<Step> steps)
{
    public LeftHandSide Match<T>(Expression<Func<T>> alias, params Func<T, bool>[] conditions)
        where T : class
    {
        steps.Add(new Step(typeof(T), false, Into(alias), fact => Array.TrueForAll(conditions, c => c((T)fact)), _ => null));
        return this;
    }

    public LeftHandSide Query<T>(Expression<Func<IEnumerable<T>>> alias, Func<Query, Collected<T>> query)
        where T : class
    {
        var conditions = query(new Query()).Conditions;
        steps.Add(new Step(typeof(T), true, Into(alias), fact => Array.TrueForAll(conditions, c => c((T)fact)), facts => facts.Cast<T>().ToList()));
        return this;
    }

    private static Action<object?> Into<T>(Expression<Func<T>> alias)
    {
        var member = (MemberExpression)alias.Body;
        var variables = ((ConstantExpression)member.Expression!).Value;
        return value => ((FieldInfo)member.Member).SetValue(variables, value);
    }
}

public sealed class Query
{
    public Collected<T> Match<T>(params Func<T, bool>[] conditions) => new(conditions);
}

public sealed record Collected<T>(Func<T, bool>[] Conditions)
{
    public Collected<T> Collect() => this;
}

/// <summary>One thing that a rule matches, or collects.</summary>
public sealed record Step(Type Type, bool Collects, Action<object?> Into, Func<object, bool> Holds, Func<IEnumerable<object>, object?> List);
