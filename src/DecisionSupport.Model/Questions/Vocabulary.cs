namespace DecisionSupport.Model;

/// <summary>Every question, by the kind of subject of which it is asked.</summary>
public static partial class Vocabulary
{
    /// <summary>The questions asked of a kind of subject, in the order of the vocabulary.</summary>
    /// <param name="kind">The kind of subject.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static IReadOnlyList<Question> Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Adult => AdultQuestions.All,
        SubjectKind.Child => ChildQuestions.All,
        SubjectKind.Person => PersonQuestions.All,
        SubjectKind.ParentalResponsibilitySource => ParentalResponsibilitySourceQuestions.All,
        SubjectKind.Order => OrderQuestions.All,
        SubjectKind.Concern => ConcernQuestions.All,
        SubjectKind.Service => ServiceQuestions.All,
        SubjectKind.Need => NeedQuestions.All,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The question whether a list is complete.</summary>
    /// <param name="list">Which list.</param>
    public static Question Complete(ListOf list) => CompleteQuestions[(int)list];

    /// <summary>The lists that a kind of subject has.</summary>
    /// <param name="kind">The kind of subject.</param>
    /// <returns>The lists; empty for a kind that has none.</returns>
    public static IReadOnlyList<ListOf> ListsOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Child => [ListOf.People, ListOf.Orders, ListOf.Concerns, ListOf.Services, ListOf.Needs],
        SubjectKind.Person => [ListOf.ParentalResponsibility],
        _ => [],
    };

    /// <summary>The kind of subject that a list holds.</summary>
    /// <param name="list">Which list.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public static SubjectKind MemberOf(ListOf list) => list switch
    {
        ListOf.People => SubjectKind.Person,
        ListOf.Orders => SubjectKind.Order,
        ListOf.Concerns => SubjectKind.Concern,
        ListOf.Services => SubjectKind.Service,
        ListOf.Needs => SubjectKind.Need,
        ListOf.ParentalResponsibility => SubjectKind.ParentalResponsibilitySource,
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };
}
