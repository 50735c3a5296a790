namespace DecisionSupport.RuleBook;

/// <summary>Says in general terms what the vocabulary says with names.</summary>
internal static class Generic
{
    private static readonly (string Placeholder, string Words)[] Names =
        [.. new[] { "child", "person", "concern", "order", "service", "need" }.Select(name => ($"{{{name}}}", $"the {name}")), ("{adults}", "named")];

    /// <summary>Puts <i>the child</i>, <i>the person</i> and the like in place of names.</summary>
    internal static string Fill(string template) =>
        // A template that has an article of its own, for a name that has none, keeps one.
        Names.Aggregate(template, (said, name) => said.Replace(name.Placeholder, name.Words, StringComparison.Ordinal)).Replace("the the ", "the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>A sentence that begins with a capital.</summary>
    internal static string Sentence(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>Where the answer stands in a case file, with the kind of thing in place of its id.</summary>
    internal static string Path(Question question) => question.Subject switch
    {
        SubjectKind.Adult => $"/adults/ADULT/{question.Name}",
        SubjectKind.Child => $"/children/CHILD/{question.Name}",
        SubjectKind.Person => $"/children/CHILD/people/PERSON/{question.Name}",
        SubjectKind.ParentalResponsibilitySource => $"/children/CHILD/people/PERSON/parental-responsibility/SOURCE/{question.Name}",
        SubjectKind.Order => $"/children/CHILD/orders/ORDER/{question.Name}",
        SubjectKind.Concern => $"/children/CHILD/concerns/CONCERN/{question.Name}",
        SubjectKind.Need => $"/children/CHILD/needs/NEED/{question.Name}",
        _ => $"/children/CHILD/services/SERVICE/{question.Name}",
    };

    /// <summary>What sort of order, or how parental responsibility is held.</summary>
    internal static string Sort(SubjectKind kind, string sort) => kind switch
    {
        SubjectKind.Order when OrderKinds.TryRead(sort, out var order) => OrderKinds.Name(order),
        SubjectKind.ParentalResponsibilitySource when ParentalResponsibilitySourceKinds.TryRead(sort, out var source) => ParentalResponsibilitySourceKinds.Name(source),
        SubjectKind.Need when NeedKinds.TryRead(sort, out var need) => NeedKinds.Name(need),
        _ => sort,
    };

    /// <summary>Of whom or what a rule concludes.</summary>
    internal static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Child => "the child",
        SubjectKind.Person => "each person, in relation to the child",
        SubjectKind.ParentalResponsibilitySource => "each way in which a person holds parental responsibility",
        SubjectKind.Order => "each order about the child",
        SubjectKind.Concern => "each concern about the child",
        SubjectKind.Service => "each service for the child or family",
        SubjectKind.Need => "each need of the child or family",
        _ => "each adult",
    };

    /// <summary>A member of a list.</summary>
    internal static string Member(ListOf? list) => list switch
    {
        ListOf.People => "person",
        ListOf.Orders => "order",
        ListOf.Concerns => "concern",
        ListOf.Services => "service",
        ListOf.Needs => "need",
        ListOf.ParentalResponsibility => "way of holding parental responsibility",
        _ => "member",
    };
}
