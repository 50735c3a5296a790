using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17ZB;

namespace DecisionSupport.Rules.ChildrenAct1989.Section17ZA;

/// <summary>A person under eighteen who provides or intends to provide care for another person.</summary>
[Provision("CA1989/s17ZA/3")]
public sealed class YoungCarer(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="YoungCarer"/>
public sealed class YoungCarerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        CareNotOfYoungCarer excepted = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => excepted, x => x.Child == child.Id);

        Then()
            .Yield(_ => new YoungCarer(
                child,
                Limb("child", age)
                & Limb("cares", child.ProvidesCare)
                & !Limb("s 17ZB(3)", Where(excepted))));
    }
}
