namespace DecisionSupport.Testing;

/// <summary>A family that may still be changed: what a situation says, to be altered one answer at a time and built again.</summary>
public sealed class FamilySketch
{
    /// <summary>Begins a family on a day.</summary>
    /// <param name="asAt">The day of the assessment.</param>
    /// <param name="nation">The responsible local authority's nation.</param>
    /// <param name="localAuthority">The responsible local authority's name.</param>
    public FamilySketch(DateOnly asAt, Nation nation, string localAuthority = "Exampleshire")
    {
        AsAt = asAt;
        Nation = nation;
        LocalAuthority = localAuthority;
    }

    /// <summary>The day of the assessment.</summary>
    public DateOnly AsAt { get; set; }

    /// <summary>The responsible local authority's nation.</summary>
    public Nation Nation { get; set; }

    /// <summary>The responsible local authority's name.</summary>
    public string LocalAuthority { get; }

    /// <summary>Adults and others in the children's lives; a person of a child's case is among them, and is added when the family is built if need be.</summary>
    public List<SubjectSketch> Adults { get; } = [];

    /// <summary>The children.</summary>
    public List<SubjectSketch> Children { get; } = [];

    /// <summary>A sketch of a situation.</summary>
    /// <param name="situation">The situation; it is not changed by the sketch.</param>
    public static FamilySketch Of(FamilySituation situation)
    {
        var sketch = new FamilySketch(situation.AsAt, situation.Nation, situation.LocalAuthority);
        sketch.Adults.AddRange(situation.Adults.Select(SubjectSketch.Of));
        sketch.Children.AddRange(situation.Children.Select(SubjectSketch.Of));
        return sketch;
    }

    /// <summary>The child of an id, added if there is none yet.</summary>
    /// <param name="id">The child's id, which is the name of one that is added.</param>
    public SubjectSketch Child(string id) => SubjectSketch.FindOrAdd(Children, SubjectKind.Child, id);

    /// <summary>The subject at a path of a case file, such as <c>/children/sam/people/father</c>.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public SubjectSketch At(string path)
    {
        foreach (var (at, subject) in Paths())
        {
            if (string.Equals(at, path, StringComparison.Ordinal))
            {
                return subject;
            }
        }

        throw new KeyNotFoundException($"There is nobody and nothing at '{path}'.");
    }

    /// <summary>Takes back every answer at a path, such as <c>/children/sam/people/father/attitude</c>, or the member of a list; false where nothing is there.</summary>
    /// <param name="path">The path.</param>
    /// <returns>Whether anything was taken back.</returns>
    public bool Forget(string path)
    {
        foreach (var (at, subject) in Paths())
        {
            if (path.Length > at.Length && path[at.Length] == '/' && path.StartsWith(at, StringComparison.Ordinal) && subject.Forget(path[(at.Length + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The path of every answer recorded, and of every statement that a list is or is not complete.</summary>
    public IEnumerable<string> AnswerPaths() => Paths().SelectMany(place => place.Subject.Answers.Keys.Select(q => $"{place.Path}/{q.Name}")
        .Concat(place.Subject.Complete.Keys.Select(list => $"{place.Path}/{CaseFileName.OfComplete(list)}")));

    /// <summary>Everyone and everything with its path.</summary>
    public IEnumerable<(string Path, SubjectSketch Subject)> Paths() =>
        Adults.SelectMany(a => a.Paths($"/adults/{a.Id}")).Concat(Children.SelectMany(c => c.Paths($"/children/{c.Id}")));

    /// <summary>The situation as it stands.</summary>
    /// <exception cref="ArgumentException">Two subjects of one list share an id, or a sort of order, need or source is none.</exception>
    /// <exception cref="InvalidOperationException">A child has a list that a child's case has not.</exception>
    public FamilySituation Build()
    {
        var builder = new FamilySituationBuilder(AsAt, Nation, LocalAuthority);
        var adults = new Dictionary<string, SubjectDraft>(StringComparer.Ordinal);
        foreach (var adult in Adults)
        {
            adults[adult.Id] = adult.Into(builder.Adult(adult.Id, adult.Name));
        }

        foreach (var child in Children)
        {
            Build(builder, child, adults);
        }

        return builder.Build();
    }

    private static void Build(FamilySituationBuilder builder, SubjectSketch child, Dictionary<string, SubjectDraft> adults)
    {
        var draft = child.Into(builder.Child(child.Id, child.Name));
        foreach (var (list, members) in child.Lists)
        {
            foreach (var member in members)
            {
                member.Into(Draft(builder, draft, list, member, adults));
            }
        }
    }

    private static SubjectDraft Draft(FamilySituationBuilder builder, SubjectDraft child, ListOf list, SubjectSketch member, Dictionary<string, SubjectDraft> adults)
    {
        switch (list)
        {
            case ListOf.People:
                return BuildPerson(builder, child, member, adults);
            case ListOf.Orders:
                return FamilySituationBuilder.Order(child, member.Id, SubjectSketch.OrderKindOf(member.Sort), member.Name == member.Id ? null : member.Name);
            case ListOf.Concerns:
                return FamilySituationBuilder.Concern(child, member.Id, member.Name);
            case ListOf.Services:
                return FamilySituationBuilder.Service(child, member.Id, member.Name);
            case ListOf.Needs:
                return FamilySituationBuilder.Need(child, member.Id, SubjectSketch.NeedKindOf(member.Sort), member.Name);
            default:
                throw new InvalidOperationException($"A child's case has no list {list}.");
        }
    }

    private static SubjectDraft BuildPerson(FamilySituationBuilder builder, SubjectDraft child, SubjectSketch person, Dictionary<string, SubjectDraft> adults)
    {
        if (!adults.TryGetValue(person.Id, out var adult))
        {
            adults[person.Id] = adult = builder.Adult(person.Id, person.Name);
        }

        var draft = builder.Person(child, adult);
        foreach (var source in person.Members(ListOf.ParentalResponsibility))
        {
            source.Into(FamilySituationBuilder.Source(draft, SubjectSketch.SourceKindOf(source.Sort)));
        }

        return draft;
    }
}
