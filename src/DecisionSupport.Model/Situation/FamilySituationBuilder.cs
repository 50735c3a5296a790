namespace DecisionSupport.Model;

/// <summary>Writes a family situation down in code.</summary>
/// <example>
/// <code>
/// var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
/// var mother = family.Adult("mother", "Ms Adams");
/// var sam = family.Child("sam", "Sam");
/// sam.Answer(ChildQuestions.IsWithinArea, "yes");
/// family.Person(sam, mother).Answer(PersonQuestions.Attitude, "agrees");
/// var situation = family.Build();
/// </code>
/// </example>
/// <param name="asAt">The day of the assessment.</param>
/// <param name="nation">The responsible local authority's nation.</param>
/// <param name="localAuthority">The responsible local authority's name.</param>
public sealed class FamilySituationBuilder(DateOnly asAt, Nation nation, string localAuthority)
{
    private readonly List<SubjectDraft> adults = [];
    private readonly List<SubjectDraft> children = [];

    /// <summary>Adds an adult, or another person in the children's lives.</summary>
    /// <param name="id">An id, unique among the adults.</param>
    /// <param name="name">How the adult is named to a reader.</param>
    /// <exception cref="ArgumentException">An adult has that id already.</exception>
    public SubjectDraft Adult(string id, string name) => Add(adults, new SubjectDraft(SubjectKind.Adult, id, "", name, ""));

    /// <summary>Adds a child.</summary>
    /// <param name="id">An id, unique among the children.</param>
    /// <param name="name">How the child is named to a reader.</param>
    /// <exception cref="ArgumentException">A child has that id already.</exception>
    public SubjectDraft Child(string id, string name) => Add(children, new SubjectDraft(SubjectKind.Child, id, "", name, name));

    /// <summary>Adds a person to a child's case; the person must have been added as an adult.</summary>
    /// <param name="child">The child.</param>
    /// <param name="adult">The adult, as <see cref="Adult"/> returned it.</param>
    /// <returns>The person in relation to that child: what is recorded of it is of this child's case alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="child"/> or <paramref name="adult"/> is null.</exception>
    /// <exception cref="ArgumentException">The adult is unknown, or is already in the child's case.</exception>
    public SubjectDraft Person(SubjectDraft child, SubjectDraft adult)
    {
        ArgumentNullException.ThrowIfNull(child);
        ArgumentNullException.ThrowIfNull(adult);
        return adults.Contains(adult)
            ? child.Add(ListOf.People, new SubjectDraft(SubjectKind.Person, adult.Id, "", adult.Name, child.Name))
            : throw new ArgumentException($"'{adult.Id}' is not among the adults of this family. Add it with Adult(...) first.", nameof(adult));
    }

    /// <summary>Records that a person holds parental responsibility in this way today: the source subsists.</summary>
    /// <param name="person">A person in a child's case, as <see cref="Person"/> returned it.</param>
    /// <param name="kind">By what the person holds it.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is null.</exception>
    /// <exception cref="ArgumentException">The source is recorded of this person already.</exception>
    public static SubjectDraft Holds(SubjectDraft person, ParentalResponsibilitySourceKind kind) =>
        Source(person, kind).Answer(ParentalResponsibilitySourceQuestions.HasEnded, "no");

    /// <summary>Records a source of parental responsibility, and leaves open whether it subsists.</summary>
    /// <param name="person">A person in a child's case, as <see cref="Person"/> returned it.</param>
    /// <param name="kind">By what the person holds it.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is null.</exception>
    /// <exception cref="ArgumentException">The source is recorded of this person already.</exception>
    public static SubjectDraft Source(SubjectDraft person, ParentalResponsibilitySourceKind kind)
    {
        ArgumentNullException.ThrowIfNull(person);
        var sort = ParentalResponsibilitySourceKinds.Spell(kind);
        return person.Add(
            ListOf.ParentalResponsibility,
            new SubjectDraft(SubjectKind.ParentalResponsibilitySource, sort, sort, person.Name, person.ChildName));
    }

    /// <summary>Adds an order about a child, or the exercise of an emergency power; without a name it goes by its kind.</summary>
    /// <param name="child">The child.</param>
    /// <param name="id">An id, unique among the child's orders.</param>
    /// <param name="kind">What sort of order or power.</param>
    /// <param name="name">How it is named to a reader; null for the name of its kind.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="child"/> is null.</exception>
    /// <exception cref="ArgumentException">An order with that id is in the child's case already.</exception>
    public static SubjectDraft Order(SubjectDraft child, string id, OrderKind kind, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(child);
        var sort = OrderKinds.Spell(kind);
        return child.Add(ListOf.Orders, new SubjectDraft(SubjectKind.Order, id, sort, name ?? OrderKinds.Name(kind), child.Name));
    }

    /// <summary>Adds a concern about a child.</summary>
    /// <param name="child">The child.</param>
    /// <param name="id">An id, unique among the child's concerns.</param>
    /// <param name="name">How it is named to a reader.</param>
    /// <returns>The concern.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="child"/> is null.</exception>
    /// <exception cref="ArgumentException">A concern with that id is in the child's case already.</exception>
    public static SubjectDraft Concern(SubjectDraft child, string id, string name)
    {
        ArgumentNullException.ThrowIfNull(child);
        return child.Add(ListOf.Concerns, new SubjectDraft(SubjectKind.Concern, id, "", name, child.Name));
    }

    /// <summary>Adds a service or form of support.</summary>
    /// <param name="child">The child.</param>
    /// <param name="id">An id, unique among the child's services.</param>
    /// <param name="name">How it is named to a reader.</param>
    /// <returns>The service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="child"/> is null.</exception>
    /// <exception cref="ArgumentException">A service with that id is in the child's case already.</exception>
    public static SubjectDraft Service(SubjectDraft child, string id, string name)
    {
        ArgumentNullException.ThrowIfNull(child);
        return child.Add(ListOf.Services, new SubjectDraft(SubjectKind.Service, id, "", name, child.Name));
    }

    /// <summary>Adds a need of a child or of the family.</summary>
    /// <param name="child">The child.</param>
    /// <param name="id">An id, unique among the child's needs.</param>
    /// <param name="kind">What sort of need.</param>
    /// <param name="name">How it is named to a reader.</param>
    /// <returns>The need.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="child"/> is null.</exception>
    /// <exception cref="ArgumentException">A need with that id is in the child's case already.</exception>
    public static SubjectDraft Need(SubjectDraft child, string id, NeedKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(child);
        return child.Add(ListOf.Needs, new SubjectDraft(SubjectKind.Need, id, NeedKinds.Spell(kind), name, child.Name));
    }

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
