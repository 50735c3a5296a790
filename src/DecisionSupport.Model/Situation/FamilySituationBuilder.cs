namespace DecisionSupport.Model;

/// <summary>Writes a family situation down in code.</summary>
/// <example>
/// <code>
/// var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
/// var mother = family.Adult("mother", "Ms Adams");
/// var sam = family.Child("sam", "Sam");
/// sam.Answer(ChildQuestions.WithinArea, "yes");
/// family.Person(sam, mother).Answer(PersonQuestions.Attitude, "agrees");
/// var situation = family.Build();
/// </code>
/// </example>
public sealed class FamilySituationBuilder(DateOnly asAt, Nation nation, string localAuthority)
{
    private readonly List<SubjectDraft> adults = [];
    private readonly List<SubjectDraft> children = [];

    /// <summary>Adds an adult, or another person in the children's lives.</summary>
    public SubjectDraft Adult(string id, string name) => Add(adults, new SubjectDraft(SubjectKind.Adult, id, "", name, ""));

    /// <summary>Adds a child.</summary>
    public SubjectDraft Child(string id, string name) => Add(children, new SubjectDraft(SubjectKind.Child, id, "", name, name));

    /// <summary>Adds a person to a child's case; the person must have been added as an adult.</summary>
    /// <exception cref="ArgumentException">The adult is unknown, or is already in the child's case.</exception>
    public SubjectDraft Person(SubjectDraft child, SubjectDraft adult) =>
        adults.Contains(adult)
            ? child.Add(ListOf.People, new SubjectDraft(SubjectKind.Person, adult.Id, "", adult.Name, child.Name))
            : throw new ArgumentException($"'{adult.Id}' is not among the adults of this family. Add it with Adult(...) first.", nameof(adult));

    /// <summary>Records that a person holds parental responsibility in this way today: the source subsists.</summary>
    public static SubjectDraft Holds(SubjectDraft person, ParentalResponsibilitySourceKind kind) =>
        Source(person, kind).Answer(ParentalResponsibilitySourceQuestions.HasEnded, "no");

    /// <summary>Records a source of parental responsibility, and leaves open whether it subsists.</summary>
    public static SubjectDraft Source(SubjectDraft person, ParentalResponsibilitySourceKind kind)
    {
        var sort = ParentalResponsibilitySourceKinds.Spell(kind);
        return person.Add(
            ListOf.ParentalResponsibility,
            new SubjectDraft(SubjectKind.ParentalResponsibilitySource, sort, sort, person.Name, person.ChildName));
    }

    /// <summary>Adds an order about a child, or the exercise of an emergency power; without a name it goes by its kind.</summary>
    public static SubjectDraft Order(SubjectDraft child, string id, OrderKind kind, string? name = null)
    {
        var sort = OrderKinds.Spell(kind);
        return child.Add(ListOf.Orders, new SubjectDraft(SubjectKind.Order, id, sort, name ?? OrderKinds.Name(kind), child.Name));
    }

    /// <summary>Adds a concern about a child.</summary>
    public static SubjectDraft Concern(SubjectDraft child, string id, string name) =>
        child.Add(ListOf.Concerns, new SubjectDraft(SubjectKind.Concern, id, "", name, child.Name));

    /// <summary>Adds a service or form of support.</summary>
    public static SubjectDraft Service(SubjectDraft child, string id, string name) =>
        child.Add(ListOf.Services, new SubjectDraft(SubjectKind.Service, id, "", name, child.Name));

    /// <summary>Adds a need of a child or of the family.</summary>
    public static SubjectDraft Need(SubjectDraft child, string id, NeedKind kind, string name) =>
        child.Add(ListOf.Needs, new SubjectDraft(SubjectKind.Need, id, NeedKinds.Spell(kind), name, child.Name));

    /// <summary>The situation, complete and immutable.</summary>
    public FamilySituation Build() =>
        new(asAt, nation, localAuthority, Seal(adults, "/adults"), Seal(children, "/children"));

    private static Subject[] Seal(List<SubjectDraft> drafts, string path) =>
        [.. drafts.Select((draft, position) => new Subject(draft, $"{path}/{draft.Id}", position))];

    private static SubjectDraft Add(List<SubjectDraft> drafts, SubjectDraft draft)
    {
        if (drafts.Exists(d => string.Equals(d.Id, draft.Id, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"'{draft.Id}' is recorded twice. Give each its own id.", nameof(draft));
        }

        drafts.Add(draft);
        return draft;
    }
}
