using DecisionSupport.Inference.Dsl;

namespace DecisionSupport.Inference;

internal sealed class LetStep<TResult>(Variable? variable, Func<TResult> expression) : Step
{
    protected override string Name => "Let";

    protected override void Proceed()
    {
        variable?.Set(expression());
        Next.Run();
        variable?.Clear();
    }
}
