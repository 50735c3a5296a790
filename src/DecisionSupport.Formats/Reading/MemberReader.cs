namespace DecisionSupport.Formats;

/// <summary>Reads the members of a list, which stand as mappings by id.</summary>
internal sealed class MemberReader
{
    private readonly Reading reading;
    private readonly ScalarReader scalars;
    private readonly KindReader kinds;
    private readonly Family family;
    private readonly SourceReader sources;
    private readonly SubjectReader subjects;

    internal MemberReader(Reading reading, Family family)
    {
        this.reading = reading;
        this.family = family;
        scalars = new ScalarReader(reading);
        kinds = new KindReader(reading, scalars);
        var answers = new AnswerReader(reading, scalars);
        subjects = new SubjectReader(reading, answers, new ListReader(reading, answers, this));
        sources = new SourceReader(reading, kinds, subjects);
    }

    internal void Read(Node node, ListOf list, SubjectDraft owner, string path)
    {
        if (list == ListOf.ParentalResponsibility)
        {
            sources.Read(node, owner, path);
            return;
        }

        foreach (var (entry, mapping, below) in ById(node, path, "Expected a mapping by id, or none where there is nothing to record and nothing is left out.", ListReader.None))
        {
            subjects.Read(mapping, Draft(entry, mapping, list, owner, below) ?? Scratch.Of(Vocabulary.MemberOf(list)), below);
        }
    }

    /// <summary>What is recorded under each id, with where it stands.</summary>
    internal IEnumerable<(Entry Entry, Mapping Mapping, string Path)> ById(Node node, string path, string expected, params string[] words)
    {
        if (reading.AsMapping(node, path, expected, words) is not { } mapping)
        {
            yield break;
        }

        foreach (var entry in mapping.Entries.Where(entry => IsId(entry, path)))
        {
            var below = $"{path}/{entry.Key}";
            reading.Places[below] = entry.At;
            if (reading.AsMapping(entry.Value, below, "Expected a mapping of what is recorded.") is { } recorded)
            {
                yield return (entry, recorded, below);
            }
        }
    }

    /// <summary>Reads an adult or a child, already drafted.</summary>
    internal void ReadSubject(Mapping mapping, SubjectDraft draft, string path) => subjects.Read(mapping, draft, path);

    /// <summary>The name recorded, or the id where there is none.</summary>
    internal string Name(Entry entry, Mapping mapping, string path) => GivenName(mapping, path) ?? entry.Key;

    private string? GivenName(Mapping mapping, string path) =>
        mapping.Find(SubjectShape.Name) is { } name ? scalars.Line(name, $"{path}/{SubjectShape.Name}", "a name") : null;

    private bool IsId(Entry entry, string path)
    {
        var fits = entry.Key.Length is > 0 and <= Limits.IdLength
            && entry.Key[0] != '-'
            && entry.Key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        if (!fits)
        {
            reading.Faults.Add(FaultCode.Id, entry.At, path, entry.Key, "An id is up to 41 small letters, digits and hyphens, and does not begin with a hyphen. Write the name under 'name'.", [Slug(entry.Key)]);
        }

        return fits;
    }

    private static string Slug(string name) => new([.. name.ToLowerInvariant().Select(c => c is ' ' or '_' or '.' ? '-' : c).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').Take(Limits.IdLength)]);

    private SubjectDraft? Draft(Entry entry, Mapping mapping, ListOf list, SubjectDraft child, string path) => list switch
    {
        ListOf.People => Person(entry, child, path),
        ListOf.Orders => Order(entry, mapping, child, path),
        ListOf.Concerns => FamilySituationBuilder.Concern(child, entry.Key, Name(entry, mapping, path)),
        ListOf.Needs => Need(entry, mapping, child, path),
        _ => FamilySituationBuilder.Service(child, entry.Key, Name(entry, mapping, path)),
    };

    private SubjectDraft? Need(Entry entry, Mapping mapping, SubjectDraft child, string path)
    {
        var name = Name(entry, mapping, path);
        return kinds.Of(mapping, entry.At, path, KindReader.Need, NeedKinds.All) is { } kind && NeedKinds.TryRead(kind, out var sort)
            ? FamilySituationBuilder.Need(child, entry.Key, sort, name)
            : null;
    }

    private SubjectDraft? Order(Entry entry, Mapping mapping, SubjectDraft child, string path)
    {
        var name = GivenName(mapping, path);
        return kinds.Of(mapping, entry.At, path, KindReader.Order, OrderKinds.All) is { } kind && OrderKinds.TryRead(kind, out var sort)
            ? FamilySituationBuilder.Order(child, entry.Key, sort, name)
            : null;
    }

    private SubjectDraft? Person(Entry entry, SubjectDraft child, string path)
    {
        if (family.Adults is { } adults && !adults.ContainsKey(entry.Key))
        {
            var remedy = $"Nobody is recorded under that id at the top, under 'adults'. Add them there, such as '{entry.Key}: {{ name: ... }}'.";
            reading.Faults.Add(FaultCode.UnknownPerson, entry.At, path, entry.Key, remedy, adults.Keys);
            return null;
        }

        return family.Adults is { } known ? family.Builder.Person(child, known[entry.Key]) : null;
    }
}
