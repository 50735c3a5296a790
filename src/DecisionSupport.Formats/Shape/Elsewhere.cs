namespace DecisionSupport.Formats;

/// <summary>Says where a key belongs that stands in the wrong place.</summary>
internal static class Elsewhere
{
    /// <summary>A sentence, or null where the key is not one of any subject.</summary>
    internal static string? Of(string key)
    {
        var found = Enum.GetValues<SubjectKind>()
            .SelectMany(kind => SubjectShape.Of(kind).Parts.SelectMany(part => part.Questions.Select(question => (kind, part, question))))
            .FirstOrDefault(x => x.part.KeyOf(x.question) == key || x.question.Name == key);
        return found.part switch
        {
            null => null,
            { IsGroup: true } group => $"It belongs under '{group.Key}' of {Owner(found.kind)}, as '{group.KeyOf(found.question)}'.",
            _ => $"It belongs to {Owner(found.kind)}.",
        };
    }

    private static string Owner(SubjectKind kind) => kind switch
    {
        SubjectKind.Adult => "somebody under 'adults'",
        SubjectKind.Child => "a child",
        SubjectKind.Person => "a person under a child's 'people'",
        SubjectKind.ParentalResponsibilitySource => "a source under 'parental-responsibility'",
        SubjectKind.Order => "an order under 'orders'",
        SubjectKind.Concern => "a concern under 'concerns'",
        SubjectKind.Service => "a service under 'services'",
        _ => "a need under 'needs'",
    };
}
