namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>An agreement asks for notice before removal, or for an undertaking not to remove the child.</summary>
[Provision("PRACTICE/notice-of-removal")]
public sealed class NoticeOfRemovalAskedFor(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="NoticeOfRemovalAskedFor"/>
public sealed class NoticeOfRemovalAskedForRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new NoticeOfRemovalAskedFor(
                child,
                Limb("asked for", child.NoticeOrUndertakingIsRequired)));
    }
}
