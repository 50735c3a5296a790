namespace DecisionSupport.Formats;

/// <summary>Reads a whole case file.</summary>
internal sealed class FamilyReader(Reading reading)
{
    internal const string Format = "format";
    internal const string AsAt = "as-at";
    internal const string LocalAuthority = "local-authority";
    internal const string NationKey = "nation";
    internal const string Adults = "adults";
    internal const string Children = "children";
    internal const string FormatVersion = "1";

    internal static readonly string[] Keys = [Format, AsAt, LocalAuthority, Adults, Children];
    internal static readonly string[] Nations = [nameof(Nation.England), nameof(Nation.Wales)];

    private readonly ScalarReader scalars = new(reading);

    internal FamilySituation Read(Node root)
    {
        var file = reading.AsMapping(root, "", $"Expected a mapping with the keys {Series.Of(Keys)}.") ?? new Mapping(root.At, []);
        if (root is Mapping)
        {
            reading.OnlyKeys(file, "", Keys);
            ReadFormat(file);
        }

        var family = new Family(Start(file, isGiven: root is Mapping));
        var members = new MemberReader(reading, family);
        ReadAdults(file, members, family);
        ReadChildren(file, members, family, isGiven: root is Mapping);
        var situation = LeavingOpen(family.Builder.Build());
        if (situation.AsAt != default)
        {
            ReportContradictions(situation);
            ReportRecordedTwice(situation.Adults, AdultQuestions.DateOfBirth, situation.AsAt, "adults");
            ReportRecordedTwice(situation.Children, ChildQuestions.DateOfBirth, situation.AsAt, "children");
        }

        return situation;
    }

    /// <summary>A source that is only listed says that it subsists, but not that it outlasted an adoption.</summary>
    private FamilySituation LeavingOpen(FamilySituation situation)
    {
        var open = situation.EndsToAskAfterAdoption().Where(reading.OnlyListed.Contains).ToDictionary(path => path, _ => (IReadOnlyList<Answer>)[], StringComparer.Ordinal);
        return open.Count == 0 ? situation : situation.With(open);
    }

    private void ReportContradictions(FamilySituation situation)
    {
        foreach (var found in Contradictions.In(situation))
        {
            Report(found.Path, found.OtherPath, found.Says, found.Remedy);
        }
    }

    private void ReportRecordedTwice(IReadOnlyList<Subject> people, Question dateOfBirth, DateOnly day, string kind)
    {
        foreach (var (one, other) in RecordedTwice.Among(people, dateOfBirth, day))
        {
            Report(
                other.Path,
                one.Path,
                $"Two {kind} are recorded under one name, '{one.Name}'.",
                "If they are one person, record that person once. If they are two, give both dates of birth, or names that tell them apart.");
        }
    }

    private void Report(string path, string otherPath, string says, string remedy)
    {
        var other = reading.Places.GetValueOrDefault(otherPath);
        reading.Faults.Add(FaultCode.Contradiction, reading.Places.GetValueOrDefault(path), path, null, $"{says} The other is on line {other.Line}, {otherPath}. {remedy}");
    }

    private void ReadFormat(Mapping file)
    {
        const string expected = "Expected 'format: 1', the shape of case file that this version reads.";
        if (file.Find(Format) is not { } format)
        {
            reading.Missing(file.At, "", $"The key '{Format}' is missing. {expected}");
        }
        else if (scalars.Word(format, "/format", expected) is { Text: not FormatVersion } other)
        {
            reading.Faults.Add(FaultCode.Format, other.At, "/format", other.Text, expected);
        }
    }

    private FamilySituationBuilder Start(Mapping file, bool isGiven)
    {
        var day = Required(file, AsAt, "the day of the assessment, as yyyy-MM-dd", isGiven) is { } asAt ? scalars.Day(asAt, "/as-at") : null;
        reading.Places["/as-at"] = file.Entries.FirstOrDefault(entry => entry.Key == AsAt)?.At ?? file.At;
        const string expected = "the responsible local authority, such as { name: Exampleshire, nation: England }";
        var authority = Required(file, LocalAuthority, expected, isGiven) is { } given ? reading.AsMapping(given, "/local-authority", $"Expected {expected}.") : null;
        if (authority is null)
        {
            return new FamilySituationBuilder(day ?? default, default, "");
        }

        reading.OnlyKeys(authority, "/local-authority", [SubjectShape.Name, NationKey]);
        return new FamilySituationBuilder(day ?? default, ReadNation(authority), ReadAuthorityName(authority));
    }

    private Node? Required(Mapping file, string key, string what, bool isGiven)
    {
        var node = file.Find(key);
        if (node is null && isGiven)
        {
            reading.Missing(file.At, "", $"The key '{key}' is missing. Expected {what}.");
        }

        return node;
    }

    private string ReadAuthorityName(Mapping authority)
    {
        if (authority.Find(SubjectShape.Name) is { } name)
        {
            return scalars.Line(name, "/local-authority/name", "the local authority's name") ?? "";
        }

        reading.Missing(authority.At, "/local-authority", "The key 'name' is missing. Expected the local authority's name.");
        return "";
    }

    private Nation ReadNation(Mapping authority)
    {
        const string expected = "Expected England or Wales: it decides which law of services applies.";
        if (authority.Find(NationKey) is not { } node)
        {
            reading.Missing(authority.At, "/local-authority", $"The key '{NationKey}' is missing. {expected}");
            return default;
        }

        var word = scalars.Word(node, "/local-authority/nation", expected);
        if (word is not null && !Nations.Contains(word.Text))
        {
            reading.Faults.Add(FaultCode.Answer, word.At, "/local-authority/nation", word.Text, expected, Nations);
        }

        return word?.Text == nameof(Nation.Wales) ? Nation.Wales : Nation.England;
    }

    private static void ReadAdults(Mapping file, MemberReader members, Family family)
    {
        if (file.Find(Adults) is not { } node || node is Scalar { Text: ListReader.None })
        {
            return;
        }

        if (node is not Mapping)
        {
            family.Adults = null;
        }

        foreach (var (entry, mapping, path) in members.ById(node, "/adults", "Expected a mapping by id, such as 'mother: { name: ... }', or none."))
        {
            var adult = family.Builder.Adult(entry.Key, members.Name(entry, mapping, path));
            family.Adults?.Add(entry.Key, adult);
            members.ReadSubject(mapping, adult, path);
        }
    }

    private void ReadChildren(Mapping file, MemberReader members, Family family, bool isGiven)
    {
        const string expected = "Expected at least one child, by id, such as 'sam: { name: Sam }'.";
        var node = file.Find(Children);
        if (node is null or Mapping { Entries.Count: 0 } or Scalar { IsNothing: true })
        {
            if (isGiven)
            {
                reading.Missing(node?.At ?? file.At, "", $"There are no children. {expected}");
            }

            return;
        }

        foreach (var (entry, mapping, path) in members.ById(node, "/children", expected))
        {
            members.ReadSubject(mapping, family.Builder.Child(entry.Key, members.Name(entry, mapping, path)), path);
        }
    }
}
