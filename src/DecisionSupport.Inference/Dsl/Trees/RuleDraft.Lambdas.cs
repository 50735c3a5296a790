using System.Linq.Expressions;

namespace DecisionSupport.Inference.Dsl;

/// <summary>What can be checked only where a lambda can be read.</summary>
internal sealed partial class RuleDraft
{
    private readonly List<(LambdaReader Lambda, int BoundBefore)> _lambdas = [];

    internal Func<TItem, bool>[] Conditions<TItem>(Expression<Func<TItem, bool>>[] conditions) =>
        [.. conditions.Select(condition => Left(condition, $"A condition on {typeof(TItem).Name}"))];

    /// <summary>A lambda that decides whether a rule matches.</summary>
    internal TDelegate Left<TDelegate>(Expression<TDelegate> lambda, string called) where TDelegate : Delegate => Read(lambda, called, isLeft: true);

    /// <summary>The lambda that makes the conclusion.</summary>
    internal TDelegate Right<TDelegate>(Expression<TDelegate> lambda) where TDelegate : Delegate => Read(lambda, "The conclusion", isLeft: false);

    // Interpreted: this flavour is there to check rules, and compiling every lambda would be most of its time.
    private TDelegate Read<TDelegate>(Expression<TDelegate> lambda, string called, bool isLeft) where TDelegate : Delegate
    {
        _lambdas.Add((new LambdaReader(lambda, called, isLeft ? _identity : null), _bound.Count));
        return lambda.Compile(preferInterpretation: true);
    }

    partial void CheckLambdas()
    {
        foreach (var (lambda, boundBefore) in _lambdas)
        {
            foreach (var refusal in lambda.Read(_bound, boundBefore))
                Refuse(refusal);
        }

        if (Conclusion is not null && KeptLazily.In(Conclusion.Yields) is { } refused)
            Refuse(refused);
    }
}
