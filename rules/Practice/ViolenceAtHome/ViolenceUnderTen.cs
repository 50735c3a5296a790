using DecisionSupport.Rules.ChildrenAndYoungPersonsAct1933.Section50;

namespace DecisionSupport.Rules.Practice.ViolenceAtHome;

/// <summary>A child who is violent at home is under the age of criminal responsibility.</summary>
[Provision("PRACTICE/violence-under-ten")]
public sealed class ViolenceUnderTen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ViolenceUnderTen"/>
public sealed class ViolenceUnderTenRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        UnderAgeOfCriminalResponsibility presumption = default!;

        When()
            .Match(() => child)
            .Match(() => presumption, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ViolenceUnderTen(
                child,
                Limb("violence", child.IsViolentAtHome)
                & Limb("under ten", presumption)));
    }
}
