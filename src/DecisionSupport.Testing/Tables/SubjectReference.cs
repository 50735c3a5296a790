namespace DecisionSupport.Testing;

/// <summary>Of whom or what a truth table speaks: <c>child</c>, <c>person p1</c>, <c>source p1</c>, <c>order care-order</c>, <c>concern c1</c>, <c>need break-from-caring</c>.</summary>
internal sealed record SubjectReference(SubjectKind Kind, string Id)
{
    /// <summary>The id of the one child of a truth table.</summary>
    internal const string Child = "sam";

    private const string Expected = "'child', 'person p1', 'source p1' (a person's way of holding parental responsibility), 'order KIND', 'concern c1' or 'need KIND'";

    internal static SubjectReference Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            ["child"] => new(SubjectKind.Child, Child),
            ["person", var id] => new(SubjectKind.Person, id),
            ["source", var person] => new(SubjectKind.ParentalResponsibilitySource, person),
            ["order", var kind] when OrderKinds.TryRead(kind, out _) => new(SubjectKind.Order, kind),
            ["concern", var id] => new(SubjectKind.Concern, id),
            ["service", var id] => new(SubjectKind.Service, id),
            ["need", var kind] when NeedKinds.TryRead(kind, out _) => new(SubjectKind.Need, kind),
            _ => throw new FormatException($"'{text}' does not say of whom. Expected {Expected}."),
        };
    }

    /// <summary>The subject in a sketch, added if it is not there yet.</summary>
    internal SubjectSketch In(SubjectSketch child) => Kind switch
    {
        SubjectKind.Child => child,
        SubjectKind.Person => child.Person(Id),
        SubjectKind.ParentalResponsibilitySource => Source(child.Person(Id)),
        SubjectKind.Order => child.Order(SubjectSketch.OrderKindOf(Id)),
        SubjectKind.Concern => child.Concern(Id),
        SubjectKind.Need => child.Need(SubjectSketch.NeedKindOf(Id)),
        _ => child.Service(Id),
    };

    /// <summary>Whether it is this subject of a situation.</summary>
    internal bool Is(Subject subject) =>
        subject.Kind == Kind && (Kind == SubjectKind.ParentalResponsibilitySource
            ? subject.Path.Contains($"/people/{Id}/", StringComparison.Ordinal)
            : string.Equals(subject.Id, Id, StringComparison.Ordinal));

    private SubjectSketch Source(SubjectSketch person) =>
        person.Members(ListOf.ParentalResponsibility) is [var only]
            ? only
            : throw new FormatException($"'source {Id}' needs exactly one way of holding parental responsibility under 'given: person {Id}'.");
}
