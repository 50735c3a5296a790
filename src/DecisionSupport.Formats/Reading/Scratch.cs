namespace DecisionSupport.Formats;

/// <summary>Somewhere to read what belongs to a subject that was refused, so that its other faults are found as well.</summary>
internal static class Scratch
{
    internal static SubjectDraft Of(SubjectKind kind)
    {
        var family = new FamilySituationBuilder(default, Nation.England, "");
        var child = family.Child("child", "");
        return kind switch
        {
            SubjectKind.Person => family.Person(child, family.Adult("adult", "")),
            SubjectKind.Order => FamilySituationBuilder.Order(child, "order", OrderKind.Other),
            SubjectKind.ParentalResponsibilitySource => FamilySituationBuilder.Source(family.Person(child, family.Adult("adult", "")), ParentalResponsibilitySourceKind.Mother),
            SubjectKind.Need => FamilySituationBuilder.Need(child, "need", NeedKind.Other, "need"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Subjects of this kind are never refused."),
        };
    }
}
