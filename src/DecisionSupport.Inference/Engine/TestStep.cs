namespace DecisionSupport.Inference;

/// <summary>
/// Exists, Not and All: goes on if a fact can be found, or if none can. All is the absence of a fact for which the base
/// conditions hold and the others do not.
/// </summary>
internal sealed class TestStep<TItem> : Step where TItem : class
{
    private readonly string _verb;
    private readonly Predicate<TItem> _sought;
    private readonly bool _wanted;
    private Extent<TItem> _extent = null!;

    private TestStep(string verb, Predicate<TItem> sought, bool wanted) => (_verb, _sought, _wanted) = (verb, sought, wanted);

    internal override ReadType Reads { get; } = new(Reading.Test, typeof(TItem));

    protected override string Name => $"{_verb}<{typeof(TItem).Name}>";

    internal static TestStep<TItem> Exists(Func<TItem, bool>[] conditions) => new(nameof(Exists), conditions.Hold, wanted: true);

    internal static TestStep<TItem> Not(Func<TItem, bool>[] conditions) => new(nameof(Not), conditions.Hold, wanted: false);

    internal static TestStep<TItem> All(Func<TItem, bool>[] among, Func<TItem, bool>[] conditions) =>
        new(nameof(All), item => among.Hold(item) && !conditions.Hold(item), wanted: false);

    internal override void Attach(Workspace workspace, RuleDescription rule, Step? next, int slot)
    {
        base.Attach(workspace, rule, next, slot);
        _extent = workspace.ExtentOf<TItem>();
    }

    protected override void Proceed()
    {
        Workspace.ThrowIfCancelled();
        if (IsFound() == _wanted)
            Next.Run();
    }

    private bool IsFound()
    {
        foreach (var item in _extent.Items)
        {
            if (_sought(item))
                return true;
        }

        return false;
    }
}
